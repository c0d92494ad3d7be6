package dev.rootcause.drill;

import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.Case;
import dev.rootcause.cases.CaseCode;
import dev.rootcause.cases.Cases;
import dev.rootcause.cases.Look;
import dev.rootcause.cases.Parameters;
import dev.rootcause.cases.PreventionId;
import dev.rootcause.cases.SignalId;
import dev.rootcause.language.Certainty;
import dev.rootcause.language.Intent;
import dev.rootcause.language.Interpreter;
import dev.rootcause.language.Reading;
import dev.rootcause.language.Span;
import dev.rootcause.language.Utterance;
import dev.rootcause.prompts.Prompts;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * Plays a drill in a stub world, with messages that are already read: it is the turns that are
 * rehearsed.
 */
final class Rehearsal {

    private static final Cases CASES = Cases.bundled();

    private List<Intent> next = List.of();
    private Utterance heard = Utterance.alone("");
    private final Junior junior;
    private Drill drill;

    Rehearsal() {
        Interpreter reader =
                utterance -> {
                    heard = utterance;
                    return new Reading(next);
                };
        this.junior =
                new Junior(CASES, (incident, _) -> new StubWorld(incident), reader, new Prompts());
        this.drill = junior.open("rc-104", 1);
    }

    static Case incident() {
        return CASES.find(new CaseCode("RC-104")).orElseThrow();
    }

    /** One message with these intents; answers with the turn it led to. */
    Turn hear(Intent... intents) {
        next = Arrays.asList(intents);
        drill = junior.hear(drill, new Message("ann", "…", Instant.EPOCH));
        return drill.turns().getLast();
    }

    Drill drill() {
        return drill;
    }

    /** What the reader was given last. */
    Utterance heard() {
        return heard;
    }

    String clock() {
        return drill.turns().getLast().post().strip().clock();
    }

    <E extends Event> List<E> standing(Class<E> kind) {
        return drill.standing().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    static String prose(Turn turn) {
        return turn.post().replies().stream()
                .filter(Reply.Says.class::isInstance)
                .map(reply -> ((Reply.Says) reply).text())
                .findFirst()
                .orElse("");
    }

    static Intent.Ask ask(String... signals) {
        List<Look> looks = Arrays.stream(signals).map(SignalId::new).map(Look::at).toList();
        return new Intent.Ask(span("show me"), looks, false);
    }

    static Intent.Ask askExactly(String signal) {
        return new Intent.Ask(span(signal), List.of(Look.at(new SignalId(signal))), true);
    }

    static Intent.Do order(String action, String words) {
        return new Intent.Do(
                span(words), new ActionId(action), new Parameters(null, null, null, words));
    }

    static Intent.Claim claim(Certainty certainty, String words, String... mentions) {
        return new Intent.Claim(span(words), certainty, List.of(), signals(mentions));
    }

    static Intent.Predict predict(String words, String... mentions) {
        return new Intent.Predict(span(words), signals(mentions));
    }

    static Intent.Prevent prevent(String words, String measure) {
        return new Intent.Prevent(span(words), List.of(new PreventionId(measure)));
    }

    static Span span(String words) {
        return new Span(0, words.length(), words);
    }

    private static List<SignalId> signals(String... ids) {
        return Arrays.stream(ids).map(SignalId::new).toList();
    }
}

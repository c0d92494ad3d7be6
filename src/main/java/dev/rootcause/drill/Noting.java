package dev.rootcause.drill;

import dev.rootcause.cases.SignalId;
import dev.rootcause.language.Certainty;
import dev.rootcause.language.Intent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes down what the candidate thinks, in their own words and alike whether right or wrong. */
final class Noting {

    private final Draft draft;

    Noting(Draft draft) {
        this.draft = draft;
    }

    /**
     * A cause is claimed when it is called the cause or said as confirmed; before that it is a
     * hypothesis.
     */
    void claim(Intent.Claim intent) {
        String words = intent.span().text();
        if (intent.certainty() == Certainty.CONFIRMED
                || words.toLowerCase(Locale.ROOT).contains("root cause")) {
            claimAsCause(intent, words);
        } else {
            draft.record(
                    new Event.Hypothesized(
                            draft.answer(words),
                            intent.certainty(),
                            intent.facets(),
                            intent.mentions()));
            draft.note("note-hypothesis", words);
        }
    }

    private void claimAsCause(Intent.Claim intent, String words) {
        List<SignalId> cites = intent.mentions().stream().filter(seen()::contains).toList();
        draft.record(
                new Event.Claimed(draft.answer(words), intent.certainty(), intent.facets(), cites));
        Map<String, ?> values =
                Map.of(
                        "certainty",
                        intent.certainty().name().toLowerCase(Locale.ROOT),
                        "quote",
                        new Prose.Quoted(words),
                        "shown",
                        cites.stream().map(this::shown).collect(Collectors.joining(", ")));
        draft.say(cites.isEmpty() ? "note-cause-bare" : "note-cause", values);
    }

    void ruleOut(Intent.RuleOut intent) {
        String words = intent.span().text();
        draft.record(
                new Event.RuledOut(
                        draft.answer(words),
                        intent.certainty(),
                        intent.facets(),
                        intent.mentions()));
        draft.note("note-ruled-out", words);
    }

    void predict(Intent.Predict intent) {
        draft.record(
                new Event.Predicted(draft.expectation(intent.span().text()), intent.mentions()));
        draft.note("note-prediction", intent.span().text());
    }

    void observe(Intent.Observe intent) {
        draft.record(new Event.Observed(draft.answer(intent.span().text()), intent.mentions()));
        draft.note("note-observation", intent.span().text());
    }

    /** What answers a question is kept as it was said, even when it cannot be read. */
    void unread(Intent.Unknown intent) {
        draft.record(new Event.Observed(draft.answer(intent.span().text()), List.of()));
        draft.note("note-observation", intent.span().text());
    }

    void plan(Intent.Plan intent) {
        draft.record(new Event.Planned(draft.answer(intent.span().text())));
        draft.note("note-plan", intent.span().text());
    }

    void prevent(Intent.Prevent intent) {
        draft.record(new Event.Prevented(draft.closing(intent.span().text()), intent.measures()));
        draft.note("note-prevention", intent.span().text());
    }

    private Set<SignalId> seen() {
        return draft.events(Event.Revealed.class)
                .map(Event.Revealed::signal)
                .collect(Collectors.toUnmodifiableSet());
    }

    private String shown(SignalId signal) {
        String clock =
                draft.events(Event.Revealed.class)
                        .filter(revealed -> revealed.signal().equals(signal))
                        .map(revealed -> draft.scene.world().clock(revealed.stamp().at()))
                        .reduce("", (_, later) -> later);
        return draft.scene.label(signal) + " " + clock;
    }
}

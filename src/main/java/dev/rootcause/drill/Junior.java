package dev.rootcause.drill;

import dev.rootcause.cases.Case;
import dev.rootcause.cases.CaseCode;
import dev.rootcause.cases.Cases;
import dev.rootcause.cases.Look;
import dev.rootcause.cases.SignalId;
import dev.rootcause.language.Certainty;
import dev.rootcause.language.Interpreter;
import dev.rootcause.language.Reading;
import dev.rootcause.language.Utterance;
import dev.rootcause.language.Utterance.Awaited;
import dev.rootcause.prompts.Prompts;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.Worlds;
import java.util.List;
import java.util.Map;

/**
 * The bot's character: does exactly what is asked and says exactly what is seen. A pure function of
 * the drill, the message and the moment: it keeps nothing.
 */
public final class Junior {

    private static final String READER = "2";
    private static final String ENGINE = "1";

    private final Cases cases;
    private final Worlds worlds;
    private final Interpreter interpreter;
    private final Prompts prompts;

    public Junior(Cases cases, Worlds worlds, Interpreter interpreter, Prompts prompts) {
        this.cases = cases;
        this.worlds = worlds;
        this.interpreter = interpreter;
        this.prompts = prompts;
    }

    /**
     * Opens the case of that code, in any letter case. Throws {@link NoSuchCase} when there is
     * none.
     */
    public Drill open(String codeInAnyCase, int seed) {
        return open(cases.now(), codeInAnyCase, seed);
    }

    /** The same in the library as it is now, which does not change meanwhile. */
    Drill open(Cases now, String codeInAnyCase, int seed) {
        CaseCode code = new CaseCode(codeInAnyCase);
        Case incident =
                now.find(code).orElseThrow(() -> new NoSuchCase(codeInAnyCase.strip(), now));
        Scene scene = scene(incident, seed);
        Moment opened = new Moment(incident.page().at());
        Versions versions = new Versions(now.hash(code), now.answerHash(code), ENGINE, READER);
        return new Drill(
                code, seed, versions, opened, page(scene, opened), List.of(), Drill.Stage.OPEN);
    }

    /** The same for a drill that was begun with a case of the library. */
    public Drill hear(Drill drill, Message message) {
        return hear(cases.findByHash(drill.versions().caseHash()).orElseThrow(), drill, message);
    }

    /**
     * The drill, begun with that case, with one more turn. Throws {@link IllegalStateException}
     * when it is over.
     */
    Drill hear(Case incident, Drill drill, Message message) {
        return hear(incident, drill, new Heard(message, read(drill, message).intents()));
    }

    /** What that message asks for, proposes and states, and why it is read so. */
    Reading read(Drill drill, Message message) {
        return interpreter.read(utterance(drill, message));
    }

    /** The drill with one more turn of those intents alone. */
    Drill hear(Case incident, Drill drill, Heard part) {
        if (drill.isOver()) {
            throw new IllegalStateException("this drill is over");
        }
        Draft draft = new Draft(scene(incident, drill.seed()), drill, part.message());
        new Hearing(draft, new Reading(part.intents())).hear();
        return draft.finish();
    }

    /** Returns when the interpreter has learned to read. */
    void getReady() {
        interpreter.read(new Utterance("status", List.of(), List.of(), Awaited.NOTHING));
    }

    /** A sentence of the junior's that needs no drill. */
    String says(String prompt) {
        return prompts.say(prompt);
    }

    private Scene scene(Case incident, int seed) {
        return new Scene(worlds.of(incident, seed), cases.vocabulary(), prompts);
    }

    private Post page(Scene scene, Moment opened) {
        Case.Page page = scene.incident().page();
        String clock = scene.world().clock(opened);
        Reply says =
                new Reply.Pages(
                        prompts.say(
                                "page-headline",
                                Map.of("headline", page.headline(), "clock", clock)),
                        page.lines(),
                        scene.world().look(Look.at(page.symptom()), List.of(), opened));
        return new Post(
                List.of(says, new Reply.Says(prompts.say("page-opening"))),
                Strips.atPage(scene, opened));
    }

    private Utterance utterance(Drill drill, Message message) {
        return new Utterance(
                message.text(),
                Looks.newestFirst(drill),
                offered(drill.pending()),
                awaited(drill),
                concluded(drill),
                Looks.point(drill));
    }

    /**
     * Whoever looks or acts after a cause was stated for sure is at work again, and whoever has
     * done nothing so far still has to mitigate.
     */
    private static boolean concluded(Drill drill) {
        return !drill.isOver()
                && drill.standing().stream().anyMatch(Event.Acted.class::isInstance)
                && drill.standing().reversed().stream()
                        .takeWhile(
                                it -> !(it instanceof Event.Revealed || it instanceof Event.Acted))
                        .anyMatch(it ->
                                it instanceof Event.Claimed claim
                                        && claim.certainty() == Certainty.CONFIRMED);
    }

    private List<String> offered(Pending pending) {
        return pending instanceof Pending.Choice(List<SignalId> signals)
                ? signals.stream().map(new Labels(cases.vocabulary())::of).toList()
                : List.of();
    }

    /** The closing questions may be answered until the grade is asked for. */
    private static Awaited awaited(Drill drill) {
        boolean closing = drill.stage() == Drill.Stage.READ_BACK;
        return switch (drill.pending()) {
            case Pending.Nothing _ -> closing ? Awaited.CLOSING : Awaited.NOTHING;
            case Pending.Choice _ -> Awaited.NOTHING;
            case Pending.ClosingQuestions _ -> Awaited.CLOSING;
            case Pending.Confirmation _, Pending.PricedHint _ -> Awaited.CONSENT;
            case Pending.Probing(Question question) ->
                    question == Question.HYPOTHESIS ? Awaited.CAUSE : Awaited.SIGHT;
        };
    }
}

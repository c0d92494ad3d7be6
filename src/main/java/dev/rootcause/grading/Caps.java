package dev.rootcause.grading;

import dev.rootcause.cases.Prevention;
import dev.rootcause.drill.Event;
import dev.rootcause.grading.Cap.Fall;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The faults that lower levels, in the order in which they are looked for. */
final class Caps {

    private static final double MOSTLY_BLIND = 0.3;
    private static final int PATIENCE = 3;

    private static final Pattern STOP_CONDITION =
            Pattern.compile(
                    "(?i)\\b(until|revert|back|undo|if not|unless|otherwise|stop|buys? (us )?time"
                            + "|temporar\\w*|for now|no longer than)\\b");

    private static final Pattern CALLED_FIXED =
            Pattern.compile(
                    "(?i)\\b(fixed|the fix|fixes (it|this|that)|permanent(ly)?|solved|solves (it|this)"
                            + "|problem (is )?gone|that's the solution|never happen again)\\b");

    private static final Pattern MITIGATION =
            Pattern.compile(
                    "(?i)\\b(flag|cancel\\w*|switch(ed|ing)? off|turn(ed|ing)? (it |the \\w+ )?off"
                            + "|restart\\w*|roll(ed|ing)?[ -]?back|rollback|block\\w*|scal\\w+)\\b");

    private Caps() {}

    static List<Cap> all() {
        return List.of(
                Caps::symptomScaling,
                Caps::shotgun,
                Caps::guess,
                Caps::falseCertainty,
                Caps::unproven,
                Caps::mitigationCalledFix,
                Caps::changedTwoThings,
                Caps::silent,
                Caps::anchored);
    }

    private static Optional<Fall> symptomScaling(Findings f, Levels levels) {
        List<Event.Acted> raised =
                f.deeds().capacity().stream().filter(act -> !hasStopCondition(f, act)).toList();
        if (raised.isEmpty()) {
            return Optional.empty();
        }
        Levels capped = levels.capped(Phase.STABILIZE, 2);
        return stillTheFix(f)
                ? fall(
                        "SYMPTOM_SCALING",
                        "capacity was raised with no stop condition and still stands as the fix:"
                                + " stabilize at most 2, prevent at most 1",
                        raised,
                        capped.capped(Phase.PREVENT, 1))
                : fall(
                        "SYMPTOM_SCALING",
                        "capacity was raised with no stop condition: stabilize at most 2",
                        raised,
                        capped);
    }

    private static boolean hasStopCondition(Findings f, Event.Acted act) {
        return f.ledger().events().stream()
                .filter(event -> event.stamp().turn() == act.stamp().turn())
                .filter(event -> !(event instanceof Event.Revealed))
                .anyMatch(event -> STOP_CONDITION.matcher(event.stamp().quote()).find());
    }

    /** Naming the cause, or seeing that capacity is not it, takes the bump out of the way. */
    private static boolean stillTheFix(Findings f) {
        boolean fixedOtherwise = f.remedies().tied().stream().anyMatch(Prevention::strong);
        return f.argument().rootClaims().isEmpty()
                && f.trials().falsified().isEmpty()
                && !fixedOtherwise;
    }

    private static Optional<Fall> shotgun(Findings f, Levels levels) {
        int volleys = f.ledger().shotgunTurns().size();
        List<Event.Revealed> shown =
                f.ledger().all(Event.Revealed.class).stream()
                        .filter(f.ledger()::isShotgun)
                        .toList();
        if (volleys > 2) {
            return fall(
                    "SHOTGUN",
                    "%d shotgun turns, four asks or more with no hypothesis: narrow at most 1"
                            .formatted(volleys),
                    shown,
                    levels.capped(Phase.NARROW, 1));
        }
        return fall(
                        "SHOTGUN",
                        "%d shotgun turns, %.0f %% of the asks told nothing: narrow at most 2"
                                .formatted(volleys, 100 * f.looks().blind()),
                        shown,
                        levels.capped(Phase.NARROW, 2))
                .filter(fall -> volleys == 2 || f.looks().blind() > MOSTLY_BLIND);
    }

    private static Optional<Fall> guess(Findings f, Levels levels) {
        return fall(
                        "GUESS",
                        "a cause was claimed and no observation cited: prove at most 1",
                        f.argument().claims(),
                        levels.capped(Phase.PROVE, 1))
                .filter(fall -> !f.argument().claims().isEmpty() && f.argument().citesNothing());
    }

    private static Optional<Fall> falseCertainty(Findings f, Levels levels) {
        List<Event.Claimed> wrong = f.argument().wrongClaims();
        double loss = Math.min(1.5, 0.5 * wrong.size());
        return fall(
                        "FALSE_CERTAINTY",
                        "a cause that it is not was claimed as certain: prove -%.1f"
                                .formatted(loss),
                        wrong,
                        levels.lowered(Phase.PROVE, loss))
                .filter(fall -> !wrong.isEmpty());
    }

    private static Optional<Fall> unproven(Findings f, Levels levels) {
        return fall(
                        "UNPROVEN",
                        "prevention hangs on no shown link: prevent at most 2",
                        List.of(),
                        levels.capped(Phase.PREVENT, 2))
                .filter(fall -> levels.of(Phase.PROVE) <= 1);
    }

    private static Optional<Fall> mitigationCalledFix(Findings f, Levels levels) {
        List<Event> called =
                f.ledger().events().stream().filter(Caps::callsMitigationFixed).toList();
        return fall(
                        "MITIGATION_CALLED_FIX",
                        "a step that only stops the bleeding was called the fix: prevent at most 2",
                        called,
                        levels.capped(Phase.PREVENT, 2))
                .filter(fall -> !called.isEmpty() && f.remedies().tied().isEmpty());
    }

    private static boolean callsMitigationFixed(Event event) {
        String quote = event.stamp().quote();
        return !(event instanceof Event.Revealed)
                && CALLED_FIXED.matcher(quote).find()
                && MITIGATION.matcher(quote).find();
    }

    private static Optional<Fall> changedTwoThings(Findings f, Levels levels) {
        return f.deeds()
                .secondOfTwo()
                .flatMap(second ->
                        fall(
                                "CHANGED_TWO_THINGS",
                                "two changes at once: neither counts as verified",
                                List.of(second),
                                levels));
    }

    private static Optional<Fall> silent(Findings f, Levels levels) {
        List<Event.Injected> ignored =
                f.ledger().all(Event.Injected.class).stream()
                        .filter(Event.Injected::asks)
                        .filter(voice -> isIgnored(f, voice.stamp().turn()))
                        .toList();
        return fall(
                        "SILENT",
                        "%s asked for news and heard nothing for three turns: stabilize -0.5"
                                .formatted(ignored.isEmpty() ? "" : ignored.getFirst().who()),
                        ignored,
                        levels.lowered(Phase.STABILIZE, 0.5))
                .filter(fall -> !ignored.isEmpty());
    }

    private static boolean isIgnored(Findings f, int turn) {
        return f.ledger().lastTurn() >= turn + PATIENCE
                && f.ledger().all(Event.Communicated.class).stream()
                        .map(word -> word.stamp().turn())
                        .noneMatch(told -> told >= turn && told <= turn + PATIENCE);
    }

    private static Optional<Fall> anchored(Findings f, Levels levels) {
        return fall(
                        "ANCHORED",
                        "what spoke against it did not change the explanation: shown only, its cost is"
                                + " elsewhere",
                        f.trials().anchors(),
                        levels)
                .filter(fall -> !f.trials().anchors().isEmpty());
    }

    private static Optional<Fall> fall(
            String name, String effect, List<? extends Event> shown, Levels levels) {
        return Optional.of(new Fall(name, effect, shown, levels));
    }
}

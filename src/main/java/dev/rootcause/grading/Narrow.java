package dev.rootcause.grading;

import dev.rootcause.drill.Event;
import java.util.List;
import java.util.stream.Stream;

/** From the whole system to the part at fault: which questions were asked, and in which order? */
final class Narrow {

    private Narrow() {}

    static List<Rule> rules() {
        return List.of(
                recall(1, "saw a first deciding fact", 0.2),
                recall(2, "saw half of the deciding facts", 0.5),
                aim(2, "more looks that decide than looks that do not", 0.4),
                Rule.of(
                                2,
                                "asked who is hit",
                                "Ask who is hit, where and since when.",
                                f -> !f.deeds().impactLooks().isEmpty())
                        .quoting(f -> f.deeds().impactLooks()),
                Rule.of(
                        2,
                        "fewer than three shotgun turns",
                        "Ask a few things at a time: fewer than three turns of four asks with no explanation.",
                        f -> f.ledger().shotgunTurns().size() < 3),
                aim(3, "most looks were well aimed", 0.6),
                efficiency(3, "looks that divide what is possible", 0.5),
                Rule.of(
                        3,
                        "tested two competing explanations",
                        "State two explanations that exclude each other and test both: keep one,"
                                + " drop one.",
                        f -> f.trials().tested().size() >= 2),
                Rule.of(
                        3,
                        "asked what changed or what is normal",
                        "Ask what changed, or what is normal.",
                        f ->
                                f.ledger().evidence().stream()
                                        .anyMatch(seen ->
                                                f.answer().baseline().contains(seen.signal()))),
                Rule.of(
                        3,
                        "at most one shotgun turn",
                        "Ask a few things at a time: at most one turn of four asks with no explanation.",
                        f -> f.ledger().shotgunTurns().size() <= 1),
                Rule.of(
                        3,
                        "looked at two layers of the system",
                        "Look at more than one layer of the system.",
                        f -> f.looks().layers() >= 2),
                aim(4, "nearly every look was well aimed", 0.75),
                efficiency(4, "looks in nearly the best order", 0.65),
                Rule.of(
                        4,
                        "thought of the cause early",
                        "Have the cause among your explanations within the first third of your"
                                + " asks.",
                        Narrow::suspectedEarly),
                Rule.of(
                        4,
                        "stopped looking around once it was clear",
                        "Stop looking around once the cause is clear.",
                        f -> f.looks().waste() <= 0.2),
                Rule.of(
                                4,
                                "set numbers against each other or said what would refute",
                                "Set two numbers against each other, or say what would prove you"
                                        + " wrong.",
                                f -> !crossChecks(f).isEmpty())
                        .quoting(Narrow::crossChecks));
    }

    private static List<Event> crossChecks(Findings f) {
        return Stream.concat(f.argument().reckoned().stream(), f.argument().refutable().stream())
                .toList();
    }

    private static Rule recall(int level, String name, double share) {
        return Rule.of(
                        level,
                        name,
                        "See at least %.0f %% of the facts that decide.".formatted(100 * share),
                        f -> f.looks().recall() >= share || f.looks().decided())
                .quoting(f -> f.argument().decisive());
    }

    private static Rule aim(int level, String name, double f1) {
        return Rule.of(
                level,
                name,
                "Ask more of what decides and less of what does not (balance %.2f).".formatted(f1),
                f -> f.looks().f1() >= f1 || f.looks().decided());
    }

    private static Rule efficiency(int level, String name, double share) {
        return Rule.of(
                        level,
                        name,
                        "Prefer questions that divide what is still possible (%.0f %% of the best"
                                        .formatted(100 * share)
                                + " order).",
                        f -> f.looks().efficiency() >= share)
                .quoting(f -> f.argument().decisive());
    }

    private static boolean suspectedEarly(Findings f) {
        int turn = f.argument().firstSuspected();
        long before =
                f.ledger().asks().stream()
                        .filter(ask -> ask.turn() < turn)
                        .filter(ask -> !f.ledger().shotgunTurns().contains(ask.turn()))
                        .count();
        return turn != Integer.MAX_VALUE && before <= Math.ceil(f.looks().asks() / 3.0);
    }
}

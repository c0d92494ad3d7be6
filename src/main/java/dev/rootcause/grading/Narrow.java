package dev.rootcause.grading;

import java.util.List;

/** From the whole system to the part at fault: which questions were asked, and in which order? */
final class Narrow {

    private Narrow() {}

    static List<Rule> rules() {
        return List.of(
                recall(1, "a first key fact", 0.2),
                recall(2, "half of the key facts", 0.5),
                aim(2, "aimed", 0.4),
                Rule.of(
                                2,
                                "scope asked",
                                "Ask who is hit, where and since when.",
                                f -> !f.deeds().impactLooks().isEmpty())
                        .quoting(f -> f.deeds().impactLooks()),
                Rule.of(
                        2,
                        "no volleys",
                        "Ask a few things at a time: fewer than three volleys of four asks.",
                        f -> f.ledger().shotgunTurns().size() < 3),
                aim(3, "well aimed", 0.6),
                efficiency(3, "questions that split", 0.5),
                Rule.of(
                        3,
                        "two competing hypotheses",
                        "State two explanations that exclude each other and test both: keep one,"
                                + " drop one.",
                        f -> f.argument().tested().size() >= 2),
                Rule.of(
                        3,
                        "changes or baseline",
                        "Ask what changed, or what is normal.",
                        f ->
                                f.ledger().evidence().stream()
                                        .anyMatch(seen ->
                                                f.answer().baseline().contains(seen.signal()))),
                Rule.of(
                        3,
                        "one volley at most",
                        "Ask a few things at a time: at most one volley of four asks.",
                        f -> f.ledger().shotgunTurns().size() <= 1),
                Rule.of(
                        3,
                        "two layers",
                        "Look at more than one layer of the system.",
                        f -> f.looks().layers() >= 2),
                aim(4, "sharply aimed", 0.75),
                efficiency(4, "questions that split best", 0.65),
                Rule.of(
                        4,
                        "cause in the list early",
                        "Have the cause among your explanations within the first third of your"
                                + " asks.",
                        Narrow::suspectedEarly),
                Rule.of(
                        4,
                        "little waste",
                        "Stop looking around once the cause is clear.",
                        f -> f.looks().waste() <= 0.2),
                Rule.of(
                                4,
                                "cross-checked",
                                "Set two numbers against each other, or say what would prove you"
                                        + " wrong.",
                                f ->
                                        !f.argument().reckoned().isEmpty()
                                                || !f.argument().refutable().isEmpty())
                        .quoting(f ->
                                f.argument().reckoned().isEmpty()
                                        ? f.argument().refutable()
                                        : f.argument().reckoned()));
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

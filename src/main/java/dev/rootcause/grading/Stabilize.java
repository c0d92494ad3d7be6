package dev.rootcause.grading;

import dev.rootcause.drill.Event;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Users first: is the bleeding stopped, how fast, and by a step that was thought through? */
final class Stabilize {

    private static final double RELIEF = 0.1;
    private static final double MOST = 0.8;
    private static final double IN_TIME = 1.3;
    private static final double LATE = 2;

    private Stabilize() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                1,
                                "some relief for users",
                                "Take any step that gives users at least some relief.",
                                f -> f.rescue().mitigated() || f.rescue().saved() >= RELIEF)
                        .quoting(Stabilize::mitigation),
                Rule.of(
                                2,
                                "users brought back by a step of your own",
                                "Bring users back by a step of your own, without making it worse"
                                        + " first.",
                                Stabilize::isOwn)
                        .quoting(Stabilize::mitigation),
                Rule.shown(
                        2,
                        "asked how many users are hit",
                        "Ask how many users are hit.",
                        f -> f.deeds().impactLooks()),
                Rule.of(
                        2,
                        "in time, reversible and checked, but for one",
                        "Be in time, take a step that can be undone, and check that it helped:"
                                + " at most one of these may be missing.",
                        f -> defects(f) <= 1),
                Rule.of(
                                3,
                                "asked for the impact before the fourth look",
                                "Ask for impact and scope before the fourth look.",
                                f -> f.deeds().sizedUpFirst())
                        .quoting(f -> f.deeds().impactLooks()),
                Rule.of(
                                3,
                                "stopped the bleeding in time",
                                "Stop the bleeding within 1.3 times the reference run.",
                                f -> f.rescue().minutes() <= IN_TIME * f.rescue().reference())
                        .quoting(Stabilize::mitigation),
                Rule.of(
                        3,
                        "began with a step that can be undone",
                        "Begin with a step that can be undone.",
                        f -> !startsIrreversibly(f)),
                Rule.of(
                        3,
                        "looked before any risky step",
                        "Look at supporting data before a risky step.",
                        f -> f.deeds().blind().isEmpty()),
                Rule.shown(
                        3,
                        "checked on the users afterwards",
                        "After the step, look at what users feel, with one change at a time.",
                        f -> f.deeds().verified()),
                Rule.shown(
                        3,
                        "told people what is known",
                        "Tell support, customers or management what is known.",
                        f -> f.ledger().all(Event.Communicated.class)),
                Rule.of(
                                4,
                                "as fast as the reference run",
                                "Be as fast as the reference run, or spare users 80 % of what"
                                        + " could be spared.",
                                f ->
                                        f.rescue().minutes() <= f.rescue().reference()
                                                || f.rescue().saved() >= MOST)
                        .quoting(Stabilize::mitigation),
                Rule.shown(
                        4,
                        "said beforehand what should change",
                        "Say before the step what should change, and by when.",
                        f -> f.deeds().predicted()),
                Rule.shown(
                        4,
                        "named what the step takes from users",
                        "Name what the step takes from users.",
                        f -> f.deeds().sayingCost()),
                Rule.shown(
                        4,
                        "said when to take the step back",
                        "Say when you would take the step back.",
                        f -> f.deeds().sayingRollback()),
                Rule.of(
                        4,
                        "kept what the step destroys",
                        "Save or look at what a step will destroy before you take it.",
                        f -> f.deeds().destroying().stream().allMatch(f.deeds()::keptEvidence)),
                Rule.of(
                        4,
                        "no step made it worse",
                        "Leave out steps that make it worse.",
                        f -> f.deeds().harmful().isEmpty() && !f.rescue().harmed()));
    }

    private static Collection<Event> mitigation(Findings f) {
        return Stream.<Event>ofNullable(f.rescue().mitigation()).toList();
    }

    private static boolean isOwn(Findings f) {
        return f.rescue().mitigated()
                && !f.deeds().helpedBeforeMitigation()
                && f.deeds().harmful().stream()
                        .noneMatch(act -> act.stamp().turn() <= f.deeds().mitigationTurn())
                && !f.rescue().harmed();
    }

    private static int defects(Findings f) {
        int late = f.rescue().minutes() > LATE * f.rescue().reference() ? 1 : 0;
        int irreversible = isIrreversible(f, f.rescue().mitigation()) ? 1 : 0;
        int unverified = f.deeds().verified().isEmpty() ? 1 : 0;
        return late + irreversible + unverified;
    }

    private static boolean startsIrreversibly(Findings f) {
        List<Event.Acted> changes = f.deeds().changes();
        return changes.isEmpty() || isIrreversible(f, changes.getFirst());
    }

    private static boolean isIrreversible(Findings f, Event.@Nullable Acted act) {
        return act != null && !f.deeds().action(act).reversible();
    }
}

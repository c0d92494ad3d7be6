package dev.rootcause.grading;

import java.util.List;
import java.util.Set;

/** So that it does not come back: what is fixed, what guards it, what tells first? */
final class Prevent {

    private Prevent() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                1,
                                "proposed something concrete",
                                "Propose at least one concrete measure.",
                                f -> !f.remedies().measures().isEmpty())
                        .quoting(f -> f.remedies().proposals()),
                Rule.of(
                                2,
                                "proposed a fix of the cause",
                                "Propose a measure that works by itself and acts on the cause.",
                                f -> !f.remedies().tied().isEmpty())
                        .quoting(f -> f.remedies().proposals()),
                Rule.of(
                        3,
                        "two kinds of measures, one an alert",
                        "Combine at least two kinds of strong measures, one of them an alarm.",
                        f -> {
                            Set<String> kinds = Remedies.kinds(f.remedies().tied());
                            return kinds.size() >= 2 && kinds.contains("detect");
                        }),
                Rule.of(
                                3,
                                "alerts on the cause and on users",
                                "Alert on the cause itself and on what users feel.",
                                f ->
                                        f.remedies().proposes("detect.alert_cause")
                                                && f.remedies().proposes("detect.alert_user"))
                        .quoting(f -> f.remedies().proposals()),
                Rule.of(
                        3,
                        "bounded the mechanism by design",
                        "Bound or remove the mechanism by design.",
                        f -> f.remedies().guardsByDesign()),
                Rule.of(
                        4,
                        "three kinds of measures with a guard",
                        "Combine three kinds of strong measures, with a guard and an alarm or a"
                                + " containment.",
                        f -> isBroad(Remedies.kinds(f.remedies().tied()))),
                Rule.of(
                        4,
                        "closed the gap that let it through",
                        "Say which measure closes the gap that let it through.",
                        f -> f.remedies().actsOn("why_not_caught")),
                Rule.shown(
                        4,
                        "named the next bottleneck and its metric",
                        "Name what gives way next and the metric that will show it.",
                        f -> f.remedies().nextBottleneck()),
                Rule.of(
                        4,
                        "the replayed trigger no longer hurts users",
                        "Propose measures with which the same trigger no longer hurts users.",
                        f -> f.replayHolds().getAsBoolean()));
    }

    private static boolean isBroad(Set<String> kinds) {
        return kinds.size() >= 3
                && kinds.contains("guard")
                && (kinds.contains("detect") || kinds.contains("contain"));
    }
}

package dev.rootcause.grading;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** So that it does not come back: what is fixed, what guards it, what tells first? */
final class Prevent {

    private Prevent() {}

    static Map<String, Check> checks() {
        return Map.ofEntries(
                entry("prevent.concrete", Check.shown(f -> f.remedies().proposals())),
                entry("prevent.fix", Check.shown(f -> f.remedies().tiedProposals())),
                entry("prevent.two_kinds", twoKinds()),
                entry("prevent.alerts", alerts()),
                entry("prevent.by_design", byDesign()),
                entry("prevent.three_kinds", threeKinds()),
                entry("prevent.gap_closed", gapClosed()),
                entry("prevent.next_bottleneck", Check.shown(f -> f.remedies().nextBottleneck())),
                entry("prevent.replay", replay()));
    }

    private static Check twoKinds() {
        return Check.within(
                        (f, limits) -> {
                            Set<String> kinds = kinds(f);
                            return kinds.size() >= limits.of("kinds") && kinds.contains("detect");
                        })
                .quoting(f -> f.remedies().tiedProposals())
                .finding((f, _) -> "yours: " + String.join(", ", kinds(f)));
    }

    private static Check alerts() {
        return Check.of(f -> f.remedies().alertsOnCause() && f.remedies().alertsOnUsers())
                .quoting(f -> f.remedies().alerting())
                .finding((f, _) ->
                        "on the cause: %s, on users: %s"
                                .formatted(
                                        yes(f.remedies().alertsOnCause()),
                                        yes(f.remedies().alertsOnUsers())));
    }

    private static Check byDesign() {
        return Check.of(f -> f.remedies().guardsByDesign()).quoting(f -> f.remedies().byDesign());
    }

    private static Check threeKinds() {
        return Check.within((f, limits) -> isBroad(kinds(f), limits.of("kinds")))
                .quoting(f -> f.remedies().tiedProposals())
                .finding((f, _) -> "yours: " + String.join(", ", kinds(f)));
    }

    private static Check gapClosed() {
        return Check.of(f -> f.remedies().actsOn("why_not_caught"))
                .quoting(f -> f.remedies().actingOn("why_not_caught"));
    }

    private static Check replay() {
        return Check.of(f -> f.replayHolds().getAsBoolean())
                .quoting(f -> f.remedies().settingKnobs());
    }

    private static boolean isBroad(Set<String> kinds, double most) {
        return kinds.size() >= most
                && kinds.contains("guard")
                && (kinds.contains("detect") || kinds.contains("contain"));
    }

    private static Set<String> kinds(Findings f) {
        return Remedies.kinds(f.remedies().tied());
    }

    private static String yes(boolean holds) {
        return holds ? "yes" : "no";
    }
}

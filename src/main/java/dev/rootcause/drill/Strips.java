package dev.rootcause.drill;

import dev.rootcause.cases.SignalId;
import dev.rootcause.simulation.Impact;
import dev.rootcause.simulation.Moment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the strip under a post: the impact is the one last looked at, for verifying is the
 * candidate's job.
 */
final class Strips {

    /** Looks at which one sees how users fare. */
    private static final Set<String> SHOW_IMPACT =
            Set.of(
                    "users.affected",
                    "incident.onset",
                    "incident.health",
                    "slo.budget",
                    "browser.rum",
                    "app.latency",
                    "app.latency.by_route",
                    "app.by_service",
                    "lb.requests",
                    "probe.external");

    private Strips() {}

    static boolean showsImpact(SignalId signal) {
        return SHOW_IMPACT.contains(signal.value());
    }

    static Strip atPage(Scene scene, Moment opened) {
        String clock = scene.world().clock(opened);
        return new Strip(clock, 0, seen(scene, scene.world().impact(List.of(), opened), clock));
    }

    static Strip under(Draft draft) {
        int spent = draft.end().minutesSince(draft.drill.now());
        return new Strip(draft.scene.world().clock(draft.end()), spent, impact(draft));
    }

    private static String impact(Draft draft) {
        Moment looked = lastLook(draft).orElse(draft.drill.opened());
        String clock = draft.scene.world().clock(looked);
        if (actedSince(looked, draft)) {
            return draft.scene.prompts().say("strip-not-looked", Map.of("since", clock));
        }
        return seen(draft.scene, draft.scene.world().impact(draft.orders(), looked), clock);
    }

    private static Optional<Moment> lastLook(Draft draft) {
        return draft.events(Event.Revealed.class)
                .filter(revealed -> showsImpact(revealed.signal()))
                .map(revealed -> revealed.stamp().at())
                .reduce((_, later) -> later);
    }

    private static boolean actedSince(Moment looked, Draft draft) {
        return draft.events(Event.Acted.class)
                .anyMatch(acted ->
                        looked.isBefore(acted.doneAt()) && !draft.end().isBefore(acted.doneAt()));
    }

    private static String seen(Scene scene, Impact impact, String clock) {
        return scene.prompts().say("strip-seen", Map.of("impact", impact.says(), "clock", clock));
    }
}

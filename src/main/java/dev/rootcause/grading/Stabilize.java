package dev.rootcause.grading;

import static java.util.Map.entry;

import dev.rootcause.drill.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Users first: is the bleeding stopped, how fast, and by a step that was thought through? */
final class Stabilize {

    private Stabilize() {}

    static Map<String, Check> checks() {
        return Map.ofEntries(
                entry("stabilize.relief", relief()),
                entry(
                        "stabilize.own_step",
                        Check.of(Stabilize::isOwn).quoting(Stabilize::mitigation)),
                entry("stabilize.impact_asked", Check.shown(f -> f.deeds().impactLooks())),
                entry("stabilize.one_defect", oneDefect()),
                entry("stabilize.sized_up_first", sizedUpFirst()),
                entry("stabilize.in_time", inTime()),
                entry(
                        "stabilize.reversible_first",
                        Check.of(f -> !startsIrreversibly(f)).quoting(f -> f.deeds().changes())),
                entry(
                        "stabilize.evidence_first",
                        Check.of(f -> f.deeds().blind().isEmpty())
                                .quoting(f -> f.deeds().changes())),
                entry("stabilize.verified", Check.shown(f -> f.deeds().verified())),
                entry("stabilize.told", Check.shown(f -> f.ledger().all(Event.Communicated.class))),
                entry("stabilize.fast", fast()),
                entry("stabilize.predicted", Check.shown(f -> f.deeds().predicted())),
                entry("stabilize.cost", Check.shown(f -> f.deeds().sayingCost())),
                entry("stabilize.rollback", Check.shown(f -> f.deeds().sayingRollback())),
                entry("stabilize.evidence_kept", evidenceKept()),
                entry(
                        "stabilize.no_harm",
                        Check.of(f -> f.deeds().harmful().isEmpty() && !f.rescue().harmed())
                                .quoting(Stabilize::mitigation)));
    }

    private static Check relief() {
        return Check.within((f, limits) ->
                        f.rescue().mitigated() || f.rescue().saved() >= limits.of("saved"))
                .quoting(f ->
                        f.rescue().mitigated() ? mitigation(f) : List.copyOf(f.deeds().changes()))
                .finding((f, _) -> share("spared users", f.rescue().saved()));
    }

    private static Check oneDefect() {
        return Check.within((f, limits) -> defects(f, limits).size() <= limits.of("defects"))
                .quoting(Stabilize::mitigation)
                .finding(Stabilize::missing)
                .lacking(Stabilize::missing);
    }

    private static String missing(Findings f, Limits limits) {
        List<String> defects = defects(f, limits);
        return defects.isEmpty() ? "" : "missing: " + String.join("; ", defects);
    }

    private static Check sizedUpFirst() {
        return Check.within((f, limits) -> f.deeds().sizedUpWithin((int) limits.of("looks")))
                .quoting(f -> f.deeds().impactLooks());
    }

    private static Check inTime() {
        return Check.within((f, limits) -> isWithin(f, limits))
                .quoting(Stabilize::mitigation)
                .finding(Stabilize::time);
    }

    private static Check fast() {
        return Check.within((f, limits) ->
                        isWithin(f, limits) || f.rescue().saved() >= limits.of("saved"))
                .quoting(Stabilize::mitigation)
                .finding(Stabilize::time);
    }

    private static Check evidenceKept() {
        return Check.of(f -> f.deeds().destroying().stream().allMatch(f.deeds()::keptEvidence))
                .quoting(f -> f.deeds().changes());
    }

    private static boolean isWithin(Findings f, Limits limits) {
        return f.rescue().minutes() <= limits.of("late") * f.rescue().reference();
    }

    private static String time(Findings f, Limits limits) {
        return f.rescue().mitigated()
                ? "yours %.0f min, the bar %.0f min"
                        .formatted(f.rescue().minutes(), limits.of("late") * f.rescue().reference())
                : "users were not served again";
    }

    static String share(String what, double share) {
        return "%s: %.0f %%".formatted(what, 100 * share);
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

    private static List<String> defects(Findings f, Limits limits) {
        List<String> defects = new ArrayList<>();
        if (!isWithin(f, limits)) {
            defects.add("in time (" + time(f, limits) + ")");
        }
        if (isIrreversible(f, f.rescue().mitigation())) {
            defects.add("a way to undo the step that helped");
        }
        if (f.deeds().verified().isEmpty()) {
            defects.add("a look at users afterwards");
        }
        return defects;
    }

    private static boolean startsIrreversibly(Findings f) {
        List<Event.Acted> changes = f.deeds().changes();
        return changes.isEmpty() || isIrreversible(f, changes.getFirst());
    }

    private static boolean isIrreversible(Findings f, Event.@Nullable Acted act) {
        return act != null && f.deeds().isIrreversible(act);
    }
}

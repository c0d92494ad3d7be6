package dev.rootcause.grading;

import dev.rootcause.cases.Rubric;
import java.util.EnumMap;
import java.util.Map;

/** The level of each phase, 0..4. */
record Levels(Map<Phase, Double> byPhase) {

    /** With what a flag of the rubric leaves of them. */
    Levels after(Rubric.Flag flag, double times) {
        Levels left = this;
        for (Phase phase : Phase.values()) {
            Double most = flag.most().get(phase.key());
            Double less = flag.less().get(phase.key());
            left = most == null ? left : left.capped(phase, most);
            left = less == null ? left : left.lowered(phase, less * times);
        }
        return left;
    }

    double of(Phase phase) {
        return byPhase.getOrDefault(phase, 0.0);
    }

    private Levels capped(Phase phase, double most) {
        return with(phase, Math.min(of(phase), most));
    }

    /** Never below 0. */
    private Levels lowered(Phase phase, double by) {
        return with(phase, Math.max(0, of(phase) - by));
    }

    private Levels with(Phase phase, double level) {
        Map<Phase, Double> changed = new EnumMap<>(byPhase);
        changed.put(phase, level);
        return new Levels(changed);
    }

    double points(Phase phase, Rubric rubric) {
        return rubric.phase(phase.key()).weight() * of(phase) / 4;
    }
}

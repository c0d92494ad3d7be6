package dev.rootcause.grading;

import java.util.EnumMap;
import java.util.Map;

/** The level of each phase, 0..4. */
record Levels(Map<Phase, Double> byPhase) {

    double of(Phase phase) {
        return byPhase.getOrDefault(phase, 0.0);
    }

    Levels capped(Phase phase, double most) {
        return with(phase, Math.min(of(phase), most));
    }

    /** Never below 0. */
    Levels lowered(Phase phase, double by) {
        return with(phase, Math.max(0, of(phase) - by));
    }

    private Levels with(Phase phase, double level) {
        Map<Phase, Double> changed = new EnumMap<>(byPhase);
        changed.put(phase, level);
        return new Levels(changed);
    }

    double points(Phase phase) {
        return phase.weight() * of(phase) / 4;
    }
}

package dev.rootcause.grading;

import dev.rootcause.cases.Rubric;
import dev.rootcause.drill.Event;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** One condition of a level: its words and its numbers from the rubric, and how it is decided. */
record Rule(Rubric.Rule words, Check check) {

    /** The rules of a phase in the order of the rubric. */
    static List<Rule> of(Phase phase, Rubric rubric) {
        Map<String, Check> checks = checks(phase);
        return rubric.phase(phase.key()).rules().stream()
                .map(words -> new Rule(words, check(words.id(), checks)))
                .toList();
    }

    private static Map<String, Check> checks(Phase phase) {
        return switch (phase) {
            case STABILIZE -> Stabilize.checks();
            case NARROW -> Narrow.checks();
            case PROVE -> Prove.checks();
            case PREVENT -> Prevent.checks();
        };
    }

    private static Check check(String id, Map<String, Check> checks) {
        Check check = checks.get(id);
        if (check == null) {
            throw new IllegalArgumentException("nothing decides the rule " + id);
        }
        return check;
    }

    int level() {
        return words.level();
    }

    /** Whether it is found, or the candidate has pointed at what was overlooked. */
    boolean holds(Findings findings) {
        return check.holds().test(findings, limits()) || !granted(findings).isEmpty();
    }

    /** What shows it, the candidate's own correction included. */
    List<Event> shown(Findings findings) {
        Collection<? extends Event> shown = check.shown().apply(findings);
        List<Event> granted = granted(findings);
        return shown.isEmpty() ? granted : List.copyOf(shown);
    }

    String found(Findings findings) {
        return check.found().apply(findings, limits());
    }

    /** Its name, with what is missing although it holds. */
    String met(Findings findings) {
        String lacks = check.lacks().apply(findings, limits());
        return lacks.isEmpty() ? words.name() : words.name() + " (" + lacks + ")";
    }

    private List<Event> granted(Findings findings) {
        return findings.corrected().getOrDefault(words.id(), List.of());
    }

    private Limits limits() {
        return new Limits(words.limits());
    }
}

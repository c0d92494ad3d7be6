package dev.rootcause.grading;

import dev.rootcause.drill.Event;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far the rules of one phase carry: the level is the highest whose rules all hold, together
 * with those of the levels below.
 *
 * @param held the rules that hold, whatever their level
 * @param failed those that keep from the next level
 */
record Ladder(int level, List<Rule> held, List<Rule> failed) {

    private static final int TOP = 4;

    /**
     * The findings by which rules are judged: answers to questions of the junior's earn every level
     * but the top one.
     */
    record Ground(Findings whole, Findings unprompted) {

        Findings of(Rule rule) {
            return rule.level() == TOP ? unprompted : whole;
        }

        /** What shows a rule that holds, in the candidate's own words. */
        List<Event> shown(Rule rule) {
            return Stream.of(of(rule), whole)
                    .flatMap(findings -> rule.shown(findings).stream())
                    .filter(event -> !event.stamp().quote().isBlank())
                    .toList();
        }
    }

    static Ladder climb(List<Rule> rules, Ground ground) {
        List<Rule> held = rules.stream().filter(rule -> rule.holds(ground.of(rule))).toList();
        List<Rule> failed = rules.stream().filter(rule -> !held.contains(rule)).toList();
        int next = failed.stream().mapToInt(Rule::level).min().orElse(TOP + 1);
        return new Ladder(
                next - 1, held, failed.stream().filter(rule -> rule.level() == next).toList());
    }

    /** The rules that earned the level. */
    List<Rule> earned() {
        return held.stream().filter(rule -> rule.level() <= level).toList();
    }
}

package dev.rootcause.grading;

import dev.rootcause.drill.Event;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far the rules of one phase carry: the level is the highest whose rules all hold, together
 * with those of the levels below.
 *
 * @param held the rules that hold, whatever their level
 * @param failed the first one that keeps from the next level
 */
record Ladder(int level, List<Rule> held, Optional<Rule> failed) {

    private static final int TOP = 4;

    /**
     * The findings by which rules are judged: answers to questions of the junior's earn every level
     * but the top one.
     */
    record Ground(Findings whole, Findings unprompted) {

        Findings of(Rule rule) {
            return rule.level() == TOP ? unprompted : whole;
        }
    }

    static Ladder climb(List<Rule> rules, Ground ground) {
        List<Rule> held =
                rules.stream().filter(rule -> rule.holds().test(ground.of(rule))).toList();
        Optional<Rule> failed =
                rules.stream()
                        .filter(rule -> !held.contains(rule))
                        .min(Comparator.comparingInt(Rule::level));
        return new Ladder(failed.map(rule -> rule.level() - 1).orElse(TOP), held, failed);
    }

    List<String> missed() {
        return failed.map(rule -> rule.name() + ": " + rule.asks()).stream().toList();
    }

    /** Events that earned the level, the highest rules first. */
    List<Event> shown(Ground ground) {
        return held.stream()
                .filter(rule -> rule.level() <= level)
                .sorted(Comparator.comparingInt(Rule::level).reversed())
                .flatMap(rule -> rule.shown().apply(ground.of(rule)).stream().limit(1))
                .<Event>map(event -> event)
                .toList();
    }
}

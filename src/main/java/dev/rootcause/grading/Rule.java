package dev.rootcause.grading;

import dev.rootcause.drill.Event;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One condition of a level.
 *
 * @param asks what would meet it, in one sentence
 * @param shown the events that show it
 */
record Rule(
        int level,
        String name,
        String asks,
        Predicate<Findings> holds,
        Function<Findings, Collection<? extends Event>> shown) {

    static Rule of(int level, String name, String asks, Predicate<Findings> holds) {
        return new Rule(level, name, asks, holds, findings -> List.of());
    }

    /** Holds when there is something that shows it. */
    static Rule shown(
            int level,
            String name,
            String asks,
            Function<Findings, Collection<? extends Event>> shown) {
        return new Rule(level, name, asks, found -> !shown.apply(found).isEmpty(), shown);
    }

    Rule quoting(Function<Findings, Collection<? extends Event>> events) {
        return new Rule(level, name, asks, holds, events);
    }
}

package dev.rootcause.grading;

import dev.rootcause.drill.Event;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How a rule of the rubric is decided.
 *
 * @param shown the events that show it
 * @param found what was found, beside the limit; empty where there is nothing to count
 * @param lacks what is missing although the rule holds; mostly empty
 */
record Check(
        BiPredicate<Findings, Limits> holds,
        Function<Findings, ? extends Collection<? extends Event>> shown,
        BiFunction<Findings, Limits, String> found,
        BiFunction<Findings, Limits, String> lacks) {

    static Check of(Predicate<Findings> holds) {
        return within((findings, _) -> holds.test(findings));
    }

    /** By the numbers that the rubric gives. */
    static Check within(BiPredicate<Findings, Limits> holds) {
        return new Check(holds, _ -> List.of(), (_, _) -> "", (_, _) -> "");
    }

    /** Holds when there is something that shows it. */
    static Check shown(Function<Findings, ? extends Collection<? extends Event>> shown) {
        return new Check(
                (found, _) -> !shown.apply(found).isEmpty(), shown, (_, _) -> "", (_, _) -> "");
    }

    Check quoting(Function<Findings, ? extends Collection<? extends Event>> events) {
        return new Check(holds, events, found, lacks);
    }

    Check finding(BiFunction<Findings, Limits, String> words) {
        return new Check(holds, shown, words, lacks);
    }

    Check lacking(BiFunction<Findings, Limits, String> words) {
        return new Check(holds, shown, found, words);
    }
}

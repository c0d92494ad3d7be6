package dev.rootcause.postmortem;

import dev.rootcause.postmortem.Critique.Quote;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One condition of a level of a row.
 *
 * @param faults what keeps it from holding, in sentences; none when it holds
 * @param shown the words that show it
 */
record Rule(
        int level,
        String name,
        Function<Account, List<String>> faults,
        Function<Account, List<Quote>> shown) {

    static Rule of(int level, String name, Function<Account, List<String>> faults) {
        return new Rule(level, name, faults, _ -> List.of());
    }

    /** Holds when the condition does; else one sentence says what would meet it. */
    static Rule of(int level, String name, String asks, Predicate<Account> holds) {
        return of(level, name, it -> holds.test(it) ? List.of() : List.of(asks));
    }

    /** Holds when there are words that show it. */
    static Rule shown(int level, String name, String asks, Function<Account, List<Quote>> shown) {
        return new Rule(
                level, name, it -> shown.apply(it).isEmpty() ? List.of(asks) : List.of(), shown);
    }

    Rule quoting(Function<Account, List<Quote>> words) {
        return new Rule(level, name, faults, words);
    }

    boolean holds(Account account) {
        return faults.apply(account).isEmpty();
    }
}

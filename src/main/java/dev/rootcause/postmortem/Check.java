package dev.rootcause.postmortem;

import dev.rootcause.postmortem.Critique.Contradiction;
import dev.rootcause.postmortem.Critique.Mark;
import dev.rootcause.postmortem.Critique.Quote;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How one row is graded: the level is the highest whose rules all hold, together with those of the
 * levels below, unless something is contradicted.
 */
record Check(Row row, List<Rule> rules, Function<Account, List<Contradiction>> contradictions) {

    private static final int QUOTES = 3;

    Mark mark(Account account) {
        List<Contradiction> contradicted = contradictions.apply(account);
        List<Rule> held = rules.stream().filter(rule -> rule.holds(account)).toList();
        Optional<Rule> failed =
                rules.stream()
                        .filter(rule -> !held.contains(rule))
                        .min(Comparator.comparingInt(Rule::level));
        int level = failed.map(rule -> rule.level() - 1).orElse(Row.TOP);
        return new Mark(
                contradicted.isEmpty() ? level : 0,
                held.stream().filter(rule -> rule.level() <= level + 1).map(Rule::name).toList(),
                failed.map(rule -> missed(rule, account)).orElse(List.of()),
                contradicted.isEmpty() ? quotes(held, level, account) : List.of(),
                contradicted);
    }

    private static List<String> missed(Rule rule, Account account) {
        return rule.faults().apply(account).stream()
                .map(fault -> rule.name() + ": " + fault)
                .toList();
    }

    /** The words that earned the level, those of the highest rules first. */
    private static List<Quote> quotes(List<Rule> held, int level, Account account) {
        return held.stream()
                .filter(rule -> rule.level() <= level)
                .sorted(Comparator.comparingInt(Rule::level).reversed())
                .flatMap(rule -> rule.shown().apply(account).stream().limit(1))
                .distinct()
                .limit(QUOTES)
                .toList();
    }
}

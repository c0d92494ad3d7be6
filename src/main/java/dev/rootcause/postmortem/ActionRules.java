package dev.rootcause.postmortem;

import dev.rootcause.cases.Prevention;
import dev.rootcause.cases.PreventionId;
import dev.rootcause.postmortem.Critique.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What will be done, by whom, by when, and how one sees that it is done. */
final class ActionRules {

    private static final Set<String> REMOVES = Set.of("eliminate", "guard", "contain");
    private static final int A_DEED = 3;

    private ActionRules() {}

    static Check check() {
        return new Check(Row.ACTIONS, rules(), _ -> List.of());
    }

    private static List<Rule> rules() {
        return List.of(
                Rule.shown(
                        1,
                        "something to be done",
                        "Write an action item: what | owner | due | type | done when.",
                        it -> Quotes.first(it, Section.ACTIONS)),
                Rule.of(2, "two concrete items", ActionRules::vague)
                        .quoting(it -> Quotes.first(it, Section.ACTIONS)),
                Rule.of(3, "an owner for each", ActionRules::ownerless),
                Rule.of(
                        3,
                        "a date for each",
                        it ->
                                faults(
                                        it,
                                        item ->
                                                !ActionItems.isDate(item.due())
                                                        || it.phrases().is("undated", item.due()),
                                        "has no date")),
                Rule.of(
                        3,
                        "a type for each",
                        it ->
                                faults(
                                        it,
                                        item -> !it.phrases().occurs("type", item.type()),
                                        "has no type: prevent, detect, mitigate or process")),
                Rule.of(
                        3,
                        "an end state for each that can be checked",
                        it ->
                                faults(
                                        it,
                                        item -> !isVerifiable(it, item.done()),
                                        "does not say how one sees that it is done")),
                Rule.shown(
                        3,
                        "one that removes the class",
                        "Add a measure that works by itself and acts on this cause, so that the"
                                + " whole class cannot come back.",
                        ActionRules::removing));
    }

    static List<ActionItem> items(Account account) {
        return new ActionItems(account.phrases()).in(account.own(Section.ACTIONS));
    }

    private static List<String> vague(Account account) {
        List<ActionItem> items = items(account);
        List<String> faults = new ArrayList<>();
        items.stream()
                .filter(item -> !isConcrete(account, item))
                .map(item -> "“%s” is vague.".formatted(item.what()))
                .forEach(faults::add);
        if (items.size() - faults.size() >= 2) {
            return List.of();
        }
        faults.add("Write at least two that say what exactly, with an owner or a date.");
        return faults;
    }

    private static boolean isConcrete(Account account, ActionItem item) {
        return Sentences.words(item.what()) >= A_DEED
                && !account.phrases().occurs("vague", item.what())
                && !(item.owner().isBlank() && item.due().isBlank() && item.done().isBlank());
    }

    private static List<String> ownerless(Account account) {
        return faults(
                account,
                item -> item.owner().isBlank() || account.phrases().is("nobody", item.owner()),
                "has no owner");
    }

    private static boolean isVerifiable(Account account, String done) {
        return Sentences.words(done) >= 2 && !account.phrases().is("unfinished", done);
    }

    private static List<String> faults(Account account, Predicate<ActionItem> lacks, String what) {
        return items(account).stream()
                .filter(lacks)
                .map(item -> "“%s” %s.".formatted(item.what(), what))
                .toList();
    }

    private static List<Quote> removing(Account account) {
        return items(account).stream()
                .filter(item -> removes(account, item))
                .map(item -> new Quote(Section.ACTIONS, item.what()))
                .toList();
    }

    private static boolean removes(Account account, ActionItem item) {
        return measures(account.tools(), item).stream()
                .filter(account.facts().answer().prevention()::containsKey)
                .flatMap(id -> measure(account, id))
                .anyMatch(measure -> measure.strong() && REMOVES.contains(measure.kind()));
    }

    /** Read as it is written, and with what it is checked by. */
    static Set<PreventionId> measures(Account.Tools tools, ActionItem item) {
        String plain = item.what().replace(':', ' ');
        return Stream.of(item.what(), plain, plain + ", " + item.done())
                .flatMap(text -> tools.measures(text).stream())
                .sorted(Comparator.comparing(PreventionId::value))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<Prevention> measure(Account account, PreventionId id) {
        return Stream.ofNullable(account.facts().vocabulary().preventions().get(id));
    }
}

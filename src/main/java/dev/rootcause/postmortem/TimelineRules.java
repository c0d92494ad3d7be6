package dev.rootcause.postmortem;

import dev.rootcause.postmortem.Critique.Quote;
import java.util.List;

/** What happened when. */
final class TimelineRules {

    private static final int A_FEW = 3;

    private TimelineRules() {}

    static Check check() {
        return new Check(Row.TIMELINE, rules(), WrongTimes::in);
    }

    private static List<Rule> rules() {
        return List.of(
                Rule.of(
                                1,
                                "a few times",
                                "Write at least three lines that begin with a time, not only those"
                                        + " that were filled in.",
                                it ->
                                        !it.own(Section.TIMELINE).isEmpty()
                                                && Entry.of(it).size() >= A_FEW)
                        .quoting(it -> Quotes.first(it, Section.TIMELINE)),
                Rule.of(2, "in order of time", WrongTimes::disorder),
                Rule.of(2, "the main events", Told::missingEvents)
                        .quoting(it -> saying(it, "detected")),
                Rule.of(2, "your main actions", it -> Told.untold(it, 0.5)),
                Rule.shown(
                        3,
                        "where the condition began",
                        "Tell when the condition began, before anybody hurt.",
                        TimelineRules::beginning),
                Rule.of(3, "each of your actions", it -> Told.untold(it, 1)),
                Rule.of(3, "each action with its result", Told::withoutResult),
                Rule.shown(
                        3,
                        "what was thought",
                        "Tell what you suspected and what became of it.",
                        TimelineRules::thoughts),
                Rule.shown(
                        3,
                        "with data",
                        "Put a number or the name of a signal that you looked at beside the"
                                + " events.",
                        TimelineRules::withData),
                Rule.of(
                        3,
                        "no should-haves",
                        it -> Blame.faults(Blame.counterfactual(it, Section.TIMELINE))));
    }

    private static List<Quote> thoughts(Account account) {
        return lines(account).stream()
                .filter(entry ->
                        account.facts().deeds().stream()
                                .filter(Deed::isThought)
                                .anyMatch(entry::tells))
                .map(TimelineRules::quote)
                .toList();
    }

    private static List<Quote> withData(Account account) {
        return lines(account).stream()
                .filter(entry ->
                        account.quantities(entry.text()).stream()
                                .anyMatch(account.facts().telemetry()::shows))
                .map(TimelineRules::quote)
                .toList();
    }

    private static List<Quote> beginning(Account account) {
        Facts facts = account.facts();
        int onset = facts.minute(facts.course().onset());
        return lines(account).stream()
                .filter(entry -> entry.at().after(onset) <= Clock.TOLERANCE_MIN)
                .filter(entry -> facts.minutes().stream().anyMatch(entry.at()::isNear))
                .filter(entry -> account.phrases().occurs("begun", entry.text()))
                .map(TimelineRules::quote)
                .toList();
    }

    private static List<Quote> saying(Account account, String kind) {
        return lines(account).stream()
                .filter(entry -> account.phrases().occurs(kind, entry.text()))
                .map(TimelineRules::quote)
                .toList();
    }

    static List<Entry> lines(Account account) {
        return account.own(Section.TIMELINE).isEmpty() ? List.of() : Entry.of(account);
    }

    private static Quote quote(Entry entry) {
        return new Quote(Section.TIMELINE, entry.text());
    }
}

package dev.rootcause.postmortem;

import dev.rootcause.postmortem.Critique.Contradiction;
import dev.rootcause.postmortem.Critique.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What happened when. */
final class TimelineRules {

    private static final int A_FEW = 3;

    private TimelineRules() {}

    static Check check() {
        return new Check(Row.TIMELINE, rules(), TimelineRules::contradictions);
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
                Rule.of(2, "in order of time", TimelineRules::disorder),
                Rule.of(2, "the main events", TimelineRules::missingEvents)
                        .quoting(it -> saying(it, "detected")),
                Rule.of(2, "your main actions", it -> untold(it, 0.5)),
                Rule.shown(
                        3,
                        "where the condition began",
                        "Tell when the condition began, before anybody hurt.",
                        TimelineRules::beginning),
                Rule.of(3, "each of your actions", it -> untold(it, 1)),
                Rule.of(3, "each action with its result", TimelineRules::withoutResult),
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

    private static List<String> disorder(Account account) {
        List<Entry> entries = Entry.of(account);
        return Stream.iterate(1, i -> i < entries.size(), i -> i + 1)
                .filter(i -> entries.get(i).at().after(entries.get(i - 1).at().minute()) < 0)
                .map(i ->
                        "%s stands after %s."
                                .formatted(
                                        entries.get(i).at().text(), entries.get(i - 1).at().text()))
                .toList();
    }

    private static List<String> missingEvents(Account account) {
        List<String> missing = new ArrayList<>();
        Facts facts = account.facts();
        int page = facts.minute(facts.drill().opened());
        if (!isTold(account, page)) {
            missing.add(
                    "Tell when it was detected: the page was at %s."
                            .formatted(Clock.written(page)));
        }
        if (Entry.of(account).stream()
                .noneMatch(it -> it.at().after(page) < -Clock.TOLERANCE_MIN)) {
            missing.add("Tell what happened before the page: when it began, and first hurt users.");
        }
        facts.course()
                .recovered()
                .map(facts::minute)
                .filter(at -> !isTold(account, at))
                .ifPresent(_ -> missing.add("Tell when users were served again."));
        return missing;
    }

    private static boolean isTold(Account account, int minute) {
        return Entry.of(account).stream()
                .anyMatch(
                        entry -> Clock.in(entry.text()).stream().anyMatch(it -> it.isNear(minute)));
    }

    /** Actions that no line tells, when more than that part of them is missing. */
    private static List<String> untold(Account account, double part) {
        List<Entry> entries = Entry.of(account);
        List<Deed> actions = account.facts().actions();
        List<String> missing =
                actions.stream()
                        .filter(deed -> entries.stream().noneMatch(entry -> entry.tells(deed)))
                        .map(deed ->
                                "%s, %s, is missing."
                                        .formatted(
                                                Clock.written(deed.minutes().getFirst()),
                                                deed.says()))
                        .toList();
        return actions.size() - missing.size() >= part * actions.size() ? List.of() : missing;
    }

    private static List<String> withoutResult(Account account) {
        List<Entry> entries = Entry.of(account);
        return account.facts().actions().stream()
                .filter(deed -> entries.stream().anyMatch(entry -> entry.tells(deed)))
                .filter(deed -> !hasResult(account, deed, entries))
                .map(deed -> "%s: and what happened?".formatted(deed.says()))
                .toList();
    }

    /** A line that tells it says what came of it, or the line after does. */
    private static boolean hasResult(Account account, Deed deed, List<Entry> entries) {
        return IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).tells(deed))
                .flatMap(i -> IntStream.of(i, Math.min(i + 1, entries.size() - 1)))
                .anyMatch(i -> hasResult(account, entries.get(i).text()));
    }

    private static boolean hasResult(Account account, String text) {
        return account.phrases().occurs("result", text)
                || !account.quantities(text).isEmpty()
                || text.contains("→");
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

    private static List<Entry> lines(Account account) {
        return account.own(Section.TIMELINE).isEmpty() ? List.of() : Entry.of(account);
    }

    private static Quote quote(Entry entry) {
        return new Quote(Section.TIMELINE, entry.text());
    }

    private static List<Contradiction> contradictions(Account account) {
        List<Contradiction> found =
                new ArrayList<>(ImpactRules.impossible(account, Section.TIMELINE));
        for (Entry entry : lines(account)) {
            new Moved(account.facts(), entry).contradiction().ifPresent(found::add);
            recovery(account, entry).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private static Optional<Contradiction> recovery(Account account, Entry entry) {
        if (!account.phrases().occurs("recovered", entry.text())) {
            return Optional.empty();
        }
        Optional<Integer> recovered =
                account.facts().course().recovered().map(account.facts()::minute);
        if (recovered.isEmpty()) {
            return Optional.of(
                    wrong(entry, "", "users were not served again before the drill ended"));
        }
        return entry.at().after(recovered.get()) < -Clock.TOLERANCE_MIN
                ? Optional.of(
                        wrong(
                                entry,
                                Clock.written(recovered.get()),
                                "users were served again at " + Clock.written(recovered.get())))
                : Optional.empty();
    }

    private static Contradiction wrong(Entry entry, String right, String why) {
        return new Contradiction(Section.TIMELINE, entry.at().text(), right, why);
    }
}

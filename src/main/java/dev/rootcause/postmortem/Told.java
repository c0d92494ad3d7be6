package dev.rootcause.postmortem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a timeline has to tell, and does not. */
final class Told {

    private Told() {}

    static List<String> missingEvents(Account account) {
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
    static List<String> untold(Account account, double part) {
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

    static List<String> withoutResult(Account account) {
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
}

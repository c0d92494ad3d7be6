package dev.rootcause.postmortem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line of a timeline: a time and what happened then.
 *
 * @param words the text without its time
 */
record Entry(Clock at, String text, Set<String> words) {

    private static final double SURE = 0.6;

    /** A time opens an entry at the start of a line or cell, or after the end of a sentence. */
    private static final Pattern OPENS =
            Pattern.compile(
                    "(?:^|[.;]\\s+)[\\s|*>·–-]*(?=\\d{1,2}:\\d{2}(?!\\d))", Pattern.MULTILINE);

    static List<Entry> of(Account account) {
        String text = account.written().text(Section.TIMELINE);
        List<Integer> starts = OPENS.matcher(text).results().map(it -> it.end()).toList();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            entry(text.substring(starts.get(i), end), account).ifPresent(entries::add);
        }
        return entries;
    }

    private static Optional<Entry> entry(String text, Account account) {
        String trimmed = text.strip().replaceAll("[\\s|*>·;–-]+$", "");
        return Clock.in(trimmed).stream()
                .filter(clock -> clock.at() == 0)
                .findFirst()
                .map(clock -> new Entry(clock, trimmed, account.stems(trimmed)));
    }

    /** Whether it tells that event, at the right time: so near in time a word of it will do. */
    boolean tells(Deed deed) {
        return deed.isNear(at) && deed.isHintedAt(words);
    }

    /** Whether it can only be about that event. */
    boolean isSurelyAbout(Deed deed) {
        return deed.likeness(words) >= SURE;
    }
}

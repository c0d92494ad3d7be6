package dev.rootcause.postmortem;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A time of day that a text names.
 *
 * @param minute of the day
 * @param at where in the text it begins
 */
record Clock(int minute, String text, int at) {

    static final int TOLERANCE_MIN = 2;

    private static final int DAY_MIN = 24 * 60;
    private static final Pattern WRITTEN =
            Pattern.compile("(?<![\\d:.])(\\d{1,2}):(\\d{2})(?![\\d:])");

    static List<Clock> in(String text) {
        return WRITTEN.matcher(text)
                .results()
                .filter(Clock::exists)
                .map(it -> new Clock(minute(it), it.group(), it.start()))
                .toList();
    }

    /** What is written like a time and is none: {@code 25:99}. */
    static List<String> impossible(String text) {
        return WRITTEN.matcher(text)
                .results()
                .filter(it -> !exists(it))
                .map(MatchResult::group)
                .toList();
    }

    /** The text with spaces in place of its times. */
    static String without(String text) {
        return WRITTEN.matcher(text).replaceAll(it -> " ".repeat(it.group().length()));
    }

    static int minuteOf(String clock) {
        return in(clock).getFirst().minute();
    }

    static String written(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }

    boolean isNear(int other) {
        return Math.abs(after(other)) <= TOLERANCE_MIN;
    }

    /** Minutes from the other time to this one, past midnight too. */
    int after(int other) {
        return Math.floorMod(minute - other + DAY_MIN / 2, DAY_MIN) - DAY_MIN / 2;
    }

    private static boolean exists(MatchResult written) {
        return Integer.parseInt(written.group(1)) < 24 && Integer.parseInt(written.group(2)) < 60;
    }

    private static int minute(MatchResult written) {
        return 60 * Integer.parseInt(written.group(1)) + Integer.parseInt(written.group(2));
    }
}

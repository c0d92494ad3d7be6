package dev.rootcause.slack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Slack's times: seconds and microseconds, {@code 1700000000.000100}. */
final class Moments {

    private static final Pattern TS = Pattern.compile("(\\d{1,12})\\.(\\d{6})");

    private Moments() {}

    /** Null for what is no such time. */
    static @Nullable Long micros(@Nullable String ts) {
        Matcher found = TS.matcher(ts == null ? "" : ts);
        return found.matches()
                ? Long.valueOf(
                        Long.parseLong(found.group(1)) * 1_000_000 + Long.parseLong(found.group(2)))
                : null;
    }
}

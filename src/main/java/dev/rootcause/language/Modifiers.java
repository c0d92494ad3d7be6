package dev.rootcause.language;

import dev.rootcause.cases.Look;
import dev.rootcause.cases.SignalId;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a request says beside its signals: how far back, against what, for which part. */
record Modifiers(@Nullable Duration window, boolean lastWeek, @Nullable String subject) {

    private static final Pattern WINDOW =
            Pattern.compile(
                    "\\b(?:last|past|previous|over|for|in) (?:the )?(?:last |past )?((?:\\d+|\\w+)? ?"
                            + "(?:s|sec|seconds?|m|mins?|minutes?|h|hrs?|hours?|days?))\\b");
    private static final Pattern LAST_WEEK =
            Pattern.compile("\\b(?:last week|a week ago|week before)\\b");
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "(?<![\\w/])(/[a-z0-9][\\w/.-]*)|\\b([a-z][a-z0-9]*-(?:api|service|svc|web|db|worker|workers|pool|cache"
                            + "|[a-z0-9]*\\d))\\b|\\b((?:pod|node|host|instance|gateway|tenant|account|server) #?\\d+)\\b");

    static Modifiers of(String clause) {
        var text = clause.toLowerCase(Locale.ROOT);
        var window = WINDOW.matcher(text);
        var subject = SUBJECT.matcher(text);
        return new Modifiers(
                window.find() ? spanOfTime(window.group(1).strip()) : null,
                LAST_WEEK.matcher(text).find(),
                subject.find() ? subject.group() : null);
    }

    private static @Nullable Duration spanOfTime(String text) {
        return Numbers.duration(text.matches("[a-z]+") ? "1 " + text : text);
    }

    Look look(SignalId signal) {
        return new Look(signal, window, lastWeek, subject);
    }
}

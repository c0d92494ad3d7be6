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

    /** What is named only to be left out, or to tell since when or against what. */
    private static final Pattern ASIDE =
            Pattern.compile(
                    "(?i)(?<=\\w),? (?:(?:and |but )?not (?:at|on|of|from|in|for|by|the|those|that)\\b|rather than\\b)[^,;?]*"
                            + "|\\b(?:compared (?:to|with)|versus|vs\\.?|against|(?:right |just )?(?:before and after|since|after|before))"
                            + " (?:the |that |this |our |last |today's |yesterday's ){0,9}"
                            + "(?:release|deploy|deployment|rollout|rollback|restart|change|flag|cancel|cancellation|incident|week|month|yesterday|fix|outage|migration)"
                            + "(?: of [\\w.]+)?\\b(?! (?:log|history|list)s?)"
                            + "|,? (?:all )?side by side\\b");

    /** A request without what it names only aside; the request itself if nothing else is left. */
    static String without(String clause) {
        var rest = ASIDE.matcher(clause).replaceAll(" ");
        return Words.of(rest).size() < 2 ? clause : rest;
    }

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

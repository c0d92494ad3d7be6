package dev.rootcause.language;

import dev.rootcause.cases.Parameters;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads sizes, shares and times out of a clause. */
final class Numbers {

    private static final Map<String, Double> WORDS =
            Map.ofEntries(
                    Map.entry("a", 1.0),
                    Map.entry("an", 1.0),
                    Map.entry("one", 1.0),
                    Map.entry("two", 2.0),
                    Map.entry("three", 3.0),
                    Map.entry("four", 4.0),
                    Map.entry("five", 5.0),
                    Map.entry("six", 6.0),
                    Map.entry("eight", 8.0),
                    Map.entry("ten", 10.0),
                    Map.entry("fifteen", 15.0),
                    Map.entry("twenty", 20.0),
                    Map.entry("thirty", 30.0),
                    Map.entry("half", 0.5),
                    Map.entry("couple", 2.0),
                    Map.entry("a couple of", 2.0),
                    Map.entry("few", 3.0),
                    Map.entry("a few", 3.0));

    private static final String NUMBER = "(\\d{1,9}(?:\\.\\d{1,6})?|a couple of|a few|[a-z]{1,8})";

    private static final Pattern SHARE =
            Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)\\s*(?:%|percent|per cent)");
    private static final Pattern TENTH = Pattern.compile("\\ba (?:tenth|10th)\\b");
    private static final Pattern HALF =
            Pattern.compile("\\bhalf (?:of )?(?:the |our )?(?:users|pods|instances|load|traffic)");
    private static final Pattern SIZE =
            Pattern.compile("(?<![\\w./])(\\d{1,9}(?:\\.\\d{1,6})?)\\s?([a-z][a-z/]*)?(?![\\w(])");
    private static final Pattern TIME =
            Pattern.compile(
                    "\\b"
                            + NUMBER
                            + "\\s*(?:more )?(s|sec|secs|seconds?|m|min|mins|minutes?|h|hr|hrs|hours?|d|days?)\\b");

    private Numbers() {}

    static Parameters parameters(String clause) {
        var words = clause.strip().toLowerCase(Locale.ROOT);
        var share = share(words);
        var sizes = SHARE.matcher(words).replaceAll(" ");
        return sizes(sizes)
                .findFirst()
                .map(m -> new Parameters(Double.valueOf(m.group(1)), unit(m), share, words))
                .orElseGet(() ->
                        words.contains("double")
                                ? new Parameters(2.0, "x", share, words)
                                : new Parameters(null, null, share, words));
    }

    /** Sizes as they were said, those after "to" or "at" first: "from 160 to 8" is 8. */
    private static Stream<MatchResult> sizes(String words) {
        int aim = Math.max(words.lastIndexOf(" to "), words.lastIndexOf(" at "));
        var all = SIZE.matcher(words).results().toList();
        return Stream.concat(all.stream().filter(m -> m.start() > aim && aim >= 0), all.stream());
    }

    private static @Nullable String unit(MatchResult match) {
        var unit = match.group(2);
        return unit == null
                        || unit.matches("for|on|in|at|and|per|to|of|or|from|please|now|then|with")
                ? null
                : unit;
    }

    private static @Nullable Double share(String words) {
        var percent = SHARE.matcher(words);
        if (percent.find()) {
            return Double.parseDouble(percent.group(1)) / 100;
        }
        if (TENTH.matcher(words).find()) {
            return 0.1;
        }
        return HALF.matcher(words).find() ? Double.valueOf(0.5) : null;
    }

    /** The first span of time in a text, such as "5m" or "ten minutes". */
    static @Nullable Duration duration(String text) {
        var match = TIME.matcher(text.toLowerCase(Locale.ROOT));
        while (match.find()) {
            var number = number(match.group(1));
            if (number != null) {
                return Duration.ofSeconds(Math.round(number * seconds(match.group(2))));
            }
        }
        return null;
    }

    private static @Nullable Double number(String text) {
        return Character.isDigit(text.charAt(0)) ? Double.valueOf(text) : WORDS.get(text);
    }

    private static int seconds(String unit) {
        return switch (unit.charAt(0)) {
            case 's' -> 1;
            case 'm' -> 60;
            case 'h' -> 3600;
            default -> 86400;
        };
    }
}

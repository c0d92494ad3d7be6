package dev.rootcause.postmortem;

import dev.rootcause.postmortem.Quantity.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the numbers of a text with their units; times of day are none. */
final class Quantities {

    /** number := digits, in groups of three or not, with or without decimals; unit follows. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\p{L}\\d.:/_-])(\\d{1,3}(?:[ \\u00a0\\u202f,]\\d{3})+(?!\\d)|\\d+)(\\.\\d+)?"
                            + "(?![\\d:])(?:\\s?(%|[\\p{L}]+))?");

    private static final Map<String, Double> TIMES =
            Map.ofEntries(
                    Map.entry("ms", 1.0),
                    Map.entry("s", 1_000.0),
                    Map.entry("sec", 1_000.0),
                    Map.entry("second", 1_000.0),
                    Map.entry("seconds", 1_000.0),
                    Map.entry("min", 60_000.0),
                    Map.entry("mins", 60_000.0),
                    Map.entry("minute", 60_000.0),
                    Map.entry("minutes", 60_000.0),
                    Map.entry("h", 3_600_000.0),
                    Map.entry("hour", 3_600_000.0),
                    Map.entry("hours", 3_600_000.0));

    private static final Set<String> PERCENTS = Set.of("%", "percent");
    private static final int WORDS_TO_A_NOUN = 3;

    private final Set<String> people;

    Quantities(Phrases phrases) {
        people = phrases.of("people");
    }

    List<Quantity> in(String text) {
        String plain = Clock.without(text);
        return NUMBER.matcher(plain).results().map(it -> quantity(it, plain)).toList();
    }

    private Quantity quantity(MatchResult found, String text) {
        String decimals = found.group(2) == null ? "" : found.group(2);
        double number = Double.parseDouble(found.group(1).replaceAll("[^\\d]", "") + decimals);
        String unit = found.group(3) == null ? "" : found.group(3).toLowerCase(Locale.ROOT);
        double scale = unit.equals("million") ? 1e6 : 1;
        if (PERCENTS.contains(unit)) {
            return new Quantity(number, Unit.PERCENT, number, found.group(), found.start());
        }
        Double time = TIMES.get(unit);
        if (time != null) {
            return new Quantity(number * time, Unit.TIME, number, found.group(), found.start());
        }
        Unit kind = isOfPeople(text, found) ? Unit.PEOPLE : Unit.PLAIN;
        String words = found.group().substring(0, found.group().length() - unit.length()).strip();
        return new Quantity(number * scale, kind, number * scale, words, found.start());
    }

    private boolean isOfPeople(String text, MatchResult found) {
        String rest = text.substring(found.end() - (found.group(3) == null ? 0 : length(found)));
        return Arrays.stream(rest.strip().split("[.,;:(]", 2)[0].split("\\s+"))
                .limit(WORDS_TO_A_NOUN)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(people::contains);
    }

    private static int length(MatchResult found) {
        return found.end(3) - found.start(3);
    }
}

package dev.rootcause.grading;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a prediction: "slow requests under 1 % within two minutes", "payments over 99 %",
 * "page p99 below 500 ms". A share of something else than users, such as of a CPU, is none.
 */
record Foretold(String words) {

    private static final String FEW = "under|below|less than|fewer than|at most|no more than";
    private static final String MANY = "over|above|more than|at least|no less than";
    private static final String NUMBER = "\\s*(\\d+(?:\\.\\d+)?)\\s*";
    private static final String PERCENT = "(?:%|percent)";

    private static final Pattern FEW_BADLY = Pattern.compile("(?:" + FEW + ")" + NUMBER + PERCENT);
    private static final Pattern MANY_WELL = Pattern.compile("(?:" + MANY + ")" + NUMBER + PERCENT);
    private static final Pattern FAST =
            Pattern.compile("(?:" + FEW + ")" + NUMBER + "(ms|milliseconds?|s|sec|seconds?)\\b");
    private static final Pattern SOON =
            Pattern.compile(
                    "(?:within|in|after) (\\d{1,3}|a|one|two|three|four|five|six|eight|ten)"
                            + " min(?:ute)?s?\\b");
    private static final Pattern OF_A_MACHINE =
            Pattern.compile("\\b(?:cpus?|cores?|memory|heap|pools?|disks?|utili[sz]ation|load)\\b");

    private static final List<String> COUNTED =
            List.of("", "one", "two", "three", "four", "five", "six", "", "eight", "", "ten");

    static Foretold in(String quote) {
        return new Foretold(quote.toLowerCase(Locale.ROOT));
    }

    /** The most users in a hundred that may still fare badly. */
    OptionalDouble badly() {
        Matcher few = FEW_BADLY.matcher(words);
        Matcher many = MANY_WELL.matcher(words);
        if (OF_A_MACHINE.matcher(words).find()) {
            return OptionalDouble.empty();
        }
        if (few.find()) {
            return OptionalDouble.of(Double.parseDouble(few.group(1)));
        }
        return many.find()
                ? OptionalDouble.of(100 - Double.parseDouble(many.group(1)))
                : OptionalDouble.empty();
    }

    /** How long something may still take. */
    OptionalDouble milliseconds() {
        Matcher fast = FAST.matcher(words);
        return fast.find()
                ? OptionalDouble.of(Double.parseDouble(fast.group(1)) * unit(fast.group(2)))
                : OptionalDouble.empty();
    }

    /** How soon after the step has taken effect. */
    OptionalInt minutes() {
        Matcher soon = SOON.matcher(words);
        return soon.find() ? OptionalInt.of(count(soon.group(1))) : OptionalInt.empty();
    }

    /** Whether it speaks of a line of a chart by its name. */
    boolean names(String label) {
        return words.contains(label.toLowerCase(Locale.ROOT));
    }

    static double unit(String name) {
        return name.startsWith("m") ? 1 : 1_000;
    }

    private static int count(String word) {
        return switch (word) {
            case "a" -> 1;
            case String counted when COUNTED.contains(counted) -> COUNTED.indexOf(counted);
            case String digits -> Integer.parseInt(digits);
        };
    }
}

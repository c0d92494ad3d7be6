package dev.rootcause.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was said to one of the closing questions: a line, or what stands behind a number.
 *
 * @param number of the question that it answers, 0 when it does not say
 */
record ClosingAnswer(int number, String words) {

    private static final Pattern START =
            Pattern.compile(
                    "(?<![^\\s])(?:q|question )?([1-4])(?:\\s?([.):,-])\\s|(?=\\s+\\p{L}))",
                    Pattern.CASE_INSENSITIVE);

    /** At least the first two. */
    private static final Pattern BARELY_NUMBERED =
            Pattern.compile("\\s*1\\s+\\p{L}.*\\s2\\s+\\p{L}.*");

    static boolean isNumbered(String message) {
        return in(message).findFirst().filter(said -> said.number() > 0).isPresent();
    }

    static Stream<ClosingAnswer> in(String message) {
        return message.lines().flatMap(line -> ClosingAnswer.inLine(line).stream());
    }

    private static List<ClosingAnswer> inLine(String line) {
        boolean bare = BARELY_NUMBERED.matcher(line).matches();
        var said = new ArrayList<ClosingAnswer>();
        int from = 0;
        int number = 0;
        for (MatchResult start : START.matcher(line).results().toList()) {
            int next = Integer.parseInt(start.group(1));
            if (start.group(2) != null || bare && next > number) {
                said.add(new ClosingAnswer(number, line.substring(from, start.start()).strip()));
                from = start.start();
                number = next;
            }
        }
        said.add(new ClosingAnswer(number, line.substring(from).strip()));
        said.removeIf(it -> it.words().isEmpty());
        return said;
    }
}

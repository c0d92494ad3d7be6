package dev.rootcause.slack;

import java.util.ArrayList;
import java.util.List;

/**
 * The first lines of something long, repeats folded.
 *
 * @param complete whether nothing was left out
 */
record Excerpt(List<String> lines, boolean complete) {

    /** What a person reads of a log in a message. */
    static final int LINES = 8;

    private static final int LONGEST = 240;

    static Excerpt of(List<String> all, int most) {
        List<String> folded = folded(all);
        List<String> shown =
                folded.stream().limit(most).map(line -> Cut.to(LONGEST, line)).toList();
        boolean complete =
                folded.size() <= most && folded.stream().allMatch(it -> it.length() <= LONGEST);
        return new Excerpt(shown, complete);
    }

    private static List<String> folded(List<String> lines) {
        List<String> folded = new ArrayList<>();
        for (int from = 0; from < lines.size(); ) {
            int to = from;
            while (to < lines.size() && lines.get(to).equals(lines.get(from))) {
                to++;
            }
            folded.add(to - from == 1 ? lines.get(from) : lines.get(from) + " ×" + (to - from));
            from = to;
        }
        return folded;
    }
}

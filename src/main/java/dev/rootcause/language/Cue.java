package dev.rootcause.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that tells an act. Its branches are tried only where they can begin: at the
 * start, at the edges of words, or else anywhere.
 */
final class Cue {

    private static final String START = "^";
    private static final String EDGE = "\\b";

    private final Act act;
    private final @Nullable Pattern atStart;
    private final @Nullable Pattern atEdge;
    private final @Nullable Pattern anywhere;

    Cue(Act act, String expression) {
        this.act = act;
        var branches = branches(expression);
        atStart = pattern(branches.stream().filter(it -> it.startsWith(START)).toList());
        atEdge = pattern(branches.stream().filter(it -> it.startsWith(EDGE)).toList());
        anywhere =
                pattern(
                        branches.stream()
                                .filter(it -> !it.startsWith(START) && !it.startsWith(EDGE))
                                .toList());
    }

    Act act() {
        return act;
    }

    /** Whether it is found in a text, given the places where its words begin and end. */
    boolean fits(String text, List<Integer> edges) {
        return atStart != null && atStart.matcher(text).lookingAt()
                || anywhere != null && anywhere.matcher(text).find()
                || atEdge != null && atEdges(atEdge.matcher(text), edges);
    }

    private static boolean atEdges(Matcher matcher, List<Integer> edges) {
        matcher.useAnchoringBounds(false).useTransparentBounds(true);
        int end = matcher.regionEnd();
        return edges.stream().anyMatch(edge -> matcher.region(edge, end).lookingAt());
    }

    private static @Nullable Pattern pattern(List<String> branches) {
        return branches.isEmpty() ? null : Pattern.compile(String.join("|", branches));
    }

    /** The branches of an expression, those inside brackets left whole. */
    static List<String> branches(String expression) {
        var branches = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        boolean listed = false;
        for (int i = 0; i < expression.length(); i++) {
            switch (expression.charAt(i)) {
                case '\\' -> i++;
                case '[' -> listed = true;
                case ']' -> listed = false;
                case '(' -> depth += listed ? 0 : 1;
                case ')' -> depth -= listed ? 0 : 1;
                case '|' -> {
                    if (depth == 0 && !listed) {
                        branches.add(expression.substring(from, i));
                        from = i + 1;
                    }
                }
                default -> {}
            }
        }
        branches.add(expression.substring(from));
        return branches;
    }
}

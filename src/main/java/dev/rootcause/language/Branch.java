package dev.rootcause.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One branch of a regular expression.
 *
 * @param letters with which it can begin; none if not known
 */
record Branch(String expression, Set<Character> letters) {

    private static final Pattern EDGE = Pattern.compile("\\\\b|(?:\\(\\?:)?[a-z]");
    private static final Pattern LETTER = Pattern.compile("(?:\\\\b)?([a-z])(?![?*{]).*");
    private static final Pattern GROUP = Pattern.compile("(?:\\\\b)?\\(\\?:");
    private static final String OPTIONAL = "?*{";

    /** The branches of an expression, those inside brackets left whole. */
    static List<Branch> of(String expression) {
        return split(expression).stream().map(it -> new Branch(it, letters(it))).toList();
    }

    boolean atStart() {
        return expression.startsWith("^");
    }

    boolean atEdge() {
        return EDGE.matcher(expression).lookingAt();
    }

    boolean anywhere() {
        return !atStart() && !atEdge();
    }

    private static Set<Character> letters(String branch) {
        var letter = LETTER.matcher(branch);
        if (letter.matches()) {
            return Set.of(letter.group(1).charAt(0));
        }
        var group = GROUP.matcher(branch);
        return group.lookingAt() ? ofGroup(branch, group.end()) : Set.of();
    }

    private static Set<Character> ofGroup(String branch, int inside) {
        int end = close(branch, inside);
        boolean optional =
                end + 1 < branch.length() && OPTIONAL.indexOf(branch.charAt(end + 1)) >= 0;
        var letters = new TreeSet<Character>();
        for (String inner : split(branch.substring(inside, end))) {
            var first = letters(inner);
            if (optional || first.isEmpty()) {
                return Set.of();
            }
            letters.addAll(first);
        }
        return letters;
    }

    private static int close(String branch, int inside) {
        var depth = new Depth();
        for (int i = inside; i < branch.length(); i++) {
            if (branch.charAt(i) == ')' && depth.outside()) {
                return i;
            }
            i += depth.pass(branch.charAt(i));
        }
        return branch.length();
    }

    private static List<String> split(String expression) {
        var branches = new ArrayList<String>();
        var depth = new Depth();
        int from = 0;
        for (int i = 0; i < expression.length(); i++) {
            if (expression.charAt(i) == '|' && depth.outside()) {
                branches.add(expression.substring(from, i));
                from = i + 1;
            }
            i += depth.pass(expression.charAt(i));
        }
        branches.add(expression.substring(from));
        return branches;
    }

    /** How deep inside brackets a place is. */
    private static final class Depth {

        private int groups;
        private boolean listed;

        boolean outside() {
            return groups == 0 && !listed;
        }

        /** How many further characters belong to this one. */
        int pass(char next) {
            switch (next) {
                case '\\' -> {
                    return 1;
                }
                case '[' -> listed = true;
                case ']' -> listed = false;
                case '(' -> groups += listed ? 0 : 1;
                case ')' -> groups -= listed ? 0 : 1;
                default -> {}
            }
            return 0;
        }
    }
}

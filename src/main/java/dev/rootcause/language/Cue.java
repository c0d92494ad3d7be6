package dev.rootcause.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that tells an act. It is made of whole words, so its branches are tried only
 * where they can begin: at the start, or at the edge of a word that begins with their letter.
 */
final class Cue {

    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final Act act;
    private final Pattern atStart;
    private final Pattern atEdge;
    private final Map<Character, Pattern> byLetter = new HashMap<>();
    private final Pattern anywhere;

    Cue(Act act, String expression) {
        this.act = act;
        var branches = Branch.of(expression);
        atStart = pattern(branches.stream().filter(Branch::atStart).toList());
        anywhere = pattern(branches.stream().filter(Branch::anywhere).toList());
        var edged = branches.stream().filter(Branch::atEdge).toList();
        atEdge = pattern(edged.stream().filter(it -> it.letters().isEmpty()).toList());
        edged.stream()
                .flatMap(it -> it.letters().stream())
                .distinct()
                .forEach(letter -> byLetter.put(letter, pattern(beginning(letter, edged))));
    }

    private static List<Branch> beginning(Character letter, List<Branch> branches) {
        return branches.stream()
                .filter(it -> it.letters().isEmpty() || it.letters().contains(letter))
                .toList();
    }

    private static Pattern pattern(List<Branch> branches) {
        return branches.isEmpty()
                ? NEVER
                : Pattern.compile(
                        branches.stream().map(Branch::expression).collect(Collectors.joining("|")));
    }

    Act act() {
        return act;
    }

    /** Whether it is found in a text, given the places where its words begin and end. */
    boolean fits(String text, List<Integer> edges) {
        return atStart != NEVER && atStart.matcher(text).lookingAt()
                || anywhere != NEVER && anywhere.matcher(text).find()
                || atEdges(text, edges);
    }

    private boolean atEdges(String text, List<Integer> edges) {
        Matcher matcher = null;
        for (int edge : edges) {
            var pattern = edge < text.length() ? at(text.charAt(edge)) : atEdge;
            if (pattern != NEVER) {
                matcher = matcher(pattern, text, matcher);
                if (matcher.region(edge, text.length()).lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    private Pattern at(char letter) {
        return byLetter.getOrDefault(letter, atEdge);
    }

    private static Matcher matcher(Pattern pattern, String text, @Nullable Matcher used) {
        return used == null
                ? pattern.matcher(text).useAnchoringBounds(false).useTransparentBounds(true)
                : used.usePattern(pattern);
    }
}

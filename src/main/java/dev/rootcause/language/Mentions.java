package dev.rootcause.language;

import dev.rootcause.cases.SignalId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the signals that a clause names without asking for them. */
final class Mentions {

    private static final Pattern EVIDENCE =
            Pattern.compile(
                    "(?i)\\bas (.+?) (?:show|prove|confirm|say|tell|indicate|suggest)(?:s|ed|n)?\\b"
                            + "|\\b(?:seen|shown|visible|proven|confirmed) (?:in|by|from|on) (.+)"
                            + "|\\b(?:this|that|it|which) (?:is )?(?:shows?|shown by|proves?|proven by|confirms?) (?:the|in|by) (.+)"
                            + "|\\b(?:according to|evidence:?|judging by) (.+)");

    /** A cause ends with what it rests on: ", as the plan and the locks show". */
    private static final Pattern TAIL =
            Pattern.compile(
                    "(?i)(?<=\\w),? (?:as|which is what|like) (?!if\\b|soon\\b|long\\b|well\\b)[^?;]{3,200} (?:show|prove|confirm|say|tell|indicate|suggest)(?:s|ed|n)?\\W*$");

    private final Lexicons lexicons;

    Mentions(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /** A text without the evidence that it cites at its end. */
    static String unproven(String text) {
        return TAIL.matcher(text).replaceFirst("");
    }

    /** Every signal named in one breath. */
    List<SignalId> named(String text) {
        return ids(lexicons.signals.findClose(lexicons.words(text)).matches());
    }

    /** Signals named by two words or more; by a single one only where evidence is given. */
    List<SignalId> cited(String text) {
        var found = lexicons.signals.findClose(lexicons.words(text)).matches();
        var cited = new LinkedHashSet<SignalId>();
        cited.addAll(ids(found.stream().filter(match -> match.size() > 1).toList()));
        var evidence = EVIDENCE.matcher(text);
        while (evidence.find()) {
            cited.addAll(named(evidence.group()));
        }
        return List.copyOf(cited);
    }

    List<String> facets(String text) {
        return lexicons.signals.strongFacets(lexicons.words(text)).stream()
                .map(facet -> facet.substring(1, facet.length() - 1))
                .toList();
    }

    private static List<SignalId> ids(List<Form.Match> matches) {
        return matches.stream()
                .flatMap(match -> match.form().ids().stream())
                .distinct()
                .map(SignalId::new)
                .toList();
    }
}

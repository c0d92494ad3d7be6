package dev.rootcause.language;

import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the signals that a clause names without asking for them. */
final class Mentions {

    private static final Pattern EVIDENCE =
            Pattern.compile(
                    "(?i)\\bas (.+?) (?:show|prove|confirm|say|tell|indicate|suggest)(?:s|ed|n)?\\b"
                            + "|\\b(?:seen|shown|visible|proven|confirmed) (?:in|by|from|on) (.+)"
                            + "|\\b(?:this|that|it|which) (?:is )?(?:shows?|shown by|proves?|proven by|confirms?) (?:the|in|by) (.+)"
                            + "|\\b(?:according to|evidence:?|judging by) (.+)"
                            + "|\\bsees? (?:it|this|that) (?:in|on|by|from) (.+)"
                            + "|(?:^|[.;:!] )([^.;:!?]{3,120}) (?:shows?|proves?|confirms?|says?|agrees?|tells?|backs?)(?: (?:it|this|that|so|the same|all of (?:it|this)))?(?=\\W*$|[.;!])");

    /** A cause ends with what it rests on: ", as the plan and the locks show". */
    private static final Pattern TAIL =
            Pattern.compile(
                    "(?i)(?<=\\w),? (?:as|which is what|like) (?!if\\b|soon\\b|long\\b|well\\b)[^?;]{3,200} (?:show|prove|confirm|say|tell|indicate|suggest)(?:s|ed|n)?\\W*$");

    private static final int LONG = 3;

    /** Stand in labels as well as between any names. */
    private static final Set<String> BETWEEN = Set.of("and", "per", "for", "all", "not", "its");

    private final Vocabulary vocabulary;
    private final Lexicons lexicons;

    Mentions(Vocabulary vocabulary, Lexicons lexicons) {
        this.vocabulary = vocabulary;
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

    /**
     * Signals named by two words or more; by a single one only where evidence is given, and by a
     * word of their label only what was seen.
     */
    List<SignalId> cited(String text, List<SignalId> seen) {
        var found = lexicons.signals.findClose(lexicons.words(text)).matches();
        var cited = new LinkedHashSet<SignalId>();
        cited.addAll(ids(found.stream().filter(match -> match.size() > 1).toList()));
        var evidence = EVIDENCE.matcher(text);
        while (evidence.find()) {
            String words = evidence.group();
            cited.addAll(named(words));
            seen.stream().filter(id -> isCalled(id, words)).forEach(cited::add);
        }
        return List.copyOf(cited);
    }

    private boolean isCalled(SignalId id, String text) {
        var signal = vocabulary.signals().get(id);
        return signal != null
                && Words.stems(signal.label() + " " + id.value().replaceAll("[._]", " ")).stream()
                        .filter(stem -> stem.length() >= LONG && !BETWEEN.contains(stem))
                        .anyMatch(Words.stems(text)::contains);
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

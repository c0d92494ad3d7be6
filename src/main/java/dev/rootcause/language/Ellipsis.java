package dev.rootcause.language;

import dev.rootcause.cases.Signal;
import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message that names nothing of its own, only when, where or by what to split what was seen last:
 * "and on web-3?", "same for yesterday", "per region then". The words that may stand in it are
 * data.
 */
final class Ellipsis {

    private static final int LONGEST = 9;
    private static final int MOST_SEEN = 3;
    private static final String SERVICES = "<app>";

    /** Points at what was said before, rather than being a remark. */
    private static final Pattern LEANS =
            Pattern.compile(
                    "\\b(?:and|same|again|only|also|too|as well|for|on|from|since|before|after|until|towards?|over|compared|vs|versus|per|by|each|every|split|both|what about|how about|another|more|once more|zoom|last|yesterday|now|top|sorted|instead|older|ago|at the moment|any|just|absolute|percent)\\b");

    /** Remarks made of the same words. */
    private static final Pattern REMARK =
            Pattern.compile(
                    "^\\W*(?:(?:and |so |ok )?(?:now what|what (?:now|next|else)|then what|now then|same here|me too|so far|on it|go on|come on|not now|and then|not yet|as before|once again|from now on|for now))\\W*$");

    /** What stands behind a preposition names a place or a moment, not a signal. */
    private static final Pattern PLACE =
            Pattern.compile(
                    "\\b(?:for|on|from|at|in|of|towards?|to|with|before|after|since|until|around|about|than)\\s+(?:(?:the|all|each|every|our|that|another|other|last|previous|second|first|same)\\s+){0,9}[\\p{L}\\p{N}_.:/#-]+");

    private static final Pattern NAME =
            Pattern.compile("(?!p\\d)[\\p{L}\\p{N}./:#]*[\\p{N}/-][\\p{L}\\p{N}./:#-]*");

    /** One of several alike, by its name or its place in a row; what kind it is does not matter. */
    private static final Pattern ONE_OF =
            Pattern.compile(
                    "\\b(?:(?:(?!p\\d)[\\p{L}./:#]*[\\p{N}-][\\p{L}\\p{N}./:#-]*)|(?:first|second|third|other|another|next|remaining|right|left))"
                            + "(?:\\s+(?:service|server|node|host|pod|instance|machine|box|deployment|domain|client|visitor|user|customer|replica|container|proxy|side|end|one)s?)?\\b");

    private static final Pattern SEVERAL =
            Pattern.compile("\\b(?:both|two|three|them|these|those|all of)\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}']+");

    private final Map<SignalId, Signal> signals;
    private final Lexicons lexicons;
    private final Completion completion;
    private final Set<String> leaning;

    Ellipsis(Vocabulary vocabulary, Lexicons lexicons) {
        this.signals = vocabulary.signals();
        this.lexicons = lexicons;
        this.completion = new Completion(vocabulary);
        this.leaning =
                Tables.lines("leaning-words.txt").stream()
                        .flatMap(line -> Stream.of(line.split(" ")))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The signals meant, if the text only leans on what was seen last. */
    Optional<List<String>> of(String text, List<SignalId> focus) {
        var plain = text.strip().toLowerCase(Locale.ROOT);
        boolean leans = LEANS.matcher(plain).find() && !REMARK.matcher(plain).matches();
        if (focus.isEmpty() || !leans || WORD.matcher(plain).results().count() > LONGEST) {
            return Optional.empty();
        }
        var own = ONE_OF.matcher(plain).replaceAll(" ");
        var said = lexicons.signals.facets(lexicons.words(own));
        var splits = said.stream().filter(it -> it.startsWith("<by ")).collect(Collectors.toSet());
        if (!names(said, splits).isEmpty()) {
            return Optional.empty();
        }
        if (!splits.isEmpty()) {
            return split(splits, seen(plain, focus));
        }
        return empty(own)
                ? Optional.of(seen(plain, focus).stream().map(it -> it.id().value()).toList())
                : Optional.empty();
    }

    /** What is named besides a split; "per pod" names the services only to split them. */
    private static Set<String> names(Set<String> said, Set<String> splits) {
        var names = new HashSet<>(said);
        names.removeAll(splits);
        if (!splits.isEmpty()) {
            names.remove(SERVICES);
        }
        return names;
    }

    private Optional<List<String>> split(Set<String> splits, List<Signal> seen) {
        var ids = seen.stream().flatMap(it -> completion.of(splits, it).stream()).distinct();
        return Optional.of(ids.toList()).filter(it -> !it.isEmpty());
    }

    private List<Signal> seen(String plain, List<SignalId> focus) {
        return focus.stream()
                .limit(SEVERAL.matcher(plain).find() ? MOST_SEEN : 1)
                .map(signals::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Nothing is left once times, places and names are taken away. */
    private boolean empty(String plain) {
        var rest = NAME.matcher(PLACE.matcher(plain).replaceAll(" ")).replaceAll(" ");
        return WORD.matcher(rest).results().map(it -> it.group()).allMatch(leaning::contains);
    }
}

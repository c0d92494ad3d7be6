package dev.rootcause.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the act of a clause by its turns of phrase; the first cue of the file that fits wins. */
final class Acts {

    private static final int LONGEST = 400;

    private static final Pattern LEAD =
            Pattern.compile(
                    "^(?:[\\s,.\"(]|(?:ok|okay|so|then|and|but|also|now|please|pls|well|right|hmm|alright|first|great|"
                            + "good|interesting|sorry|hey|hi|yes|next|afterwards|in addition|actually|just)\\b)+");

    private record Cue(Act act, Pattern pattern) {}

    private final List<Cue> cues;

    Acts() {
        cues =
                Tables.rows("act-cues.tsv", 2).stream()
                        .map(row -> new Cue(Act.valueOf(row[0]), Pattern.compile(row[1])))
                        .toList();
    }

    Optional<Act> of(String clause) {
        return first(plain(clause)).or(() -> first(lower(clause)));
    }

    private Optional<Act> first(String text) {
        return cues.stream()
                .filter(cue -> cue.pattern().matcher(text).find())
                .map(Cue::act)
                .findFirst();
    }

    /** The clause in lower case without the words that only lead in. */
    static String plain(String clause) {
        var text = lower(clause);
        var rest = LEAD.matcher(text).replaceFirst("");
        return rest.isBlank() ? text : rest;
    }

    private static String lower(String clause) {
        return clause.substring(0, Math.min(clause.length(), LONGEST))
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}

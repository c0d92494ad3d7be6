package dev.rootcause.language;

import java.util.Optional;
import java.util.regex.Pattern;

/** "Undo the 09:38 change": not a step of one's own is taken back, but what somebody changed. */
final class TheirChange {

    private static final Pattern UNDOING =
            Pattern.compile(
                    "\\b(?:undo|revert|reverse|back out|(?:take|put|roll)(?: \\S+){0,8}? back|(?:take|roll) back)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern TIME = Pattern.compile("\\b\\d{1,2}[:.]\\d{2}\\b");

    private static final Pattern OWN =
            Pattern.compile("\\b(?:my|mine|i|we|us|our|step)\\b", Pattern.CASE_INSENSITIVE);

    /** "The change we made": one's own, whenever it was. */
    private static final Pattern MADE =
            Pattern.compile(
                    "\\b(?:changes?|settings?|rules?|steps?) (?:that )?(?:we|i) (?:just )?(?:made|did|took|set)\\b",
                    Pattern.CASE_INSENSITIVE);

    private enum Kind {
        RELEASE("release|deploy(?:ment)?|version|roll ?out", "deploy.rollback"),
        FLAG("flag|toggle|switch", "flag.off"),
        SETTING("change|rule|config(?:uration)?|setting|edit", "config.revert");

        private final Pattern word;
        private final String action;

        Kind(String word, String action) {
            this.word = Pattern.compile("\\b(?:" + word + ")s?\\b", Pattern.CASE_INSENSITIVE);
            this.action = action;
        }
    }

    /** "Pulse back to 2.3". */
    private static final Pattern EARLIER =
            Pattern.compile("\\bback (?:to|on) v?\\d+\\.\\d+\\b", Pattern.CASE_INSENSITIVE);

    private TheirChange() {}

    /** Whether a step of one's own is to be taken back. */
    static boolean isOwn(String text) {
        return UNDOING.matcher(text).find() && MADE.matcher(text).find();
    }

    /** The action that takes it back; empty where no such change is spoken of. */
    static Optional<String> undone(String text) {
        boolean theirs = TIME.matcher(text).find() && !OWN.matcher(text).find();
        if (!theirs || !UNDOING.matcher(text).find()) {
            return Optional.empty();
        }
        for (Kind kind : Kind.values()) {
            if (kind.word.matcher(text).find()) {
                return Optional.of(kind.action);
            }
        }
        return Optional.empty();
    }

    /** The same of a release for which the one before it is named. */
    static Optional<String> replaced(String text) {
        return EARLIER.matcher(text).find() ? Optional.of(Kind.RELEASE.action) : Optional.empty();
    }
}

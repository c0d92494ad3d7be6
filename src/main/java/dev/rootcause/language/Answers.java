package dev.rootcause.language;

import dev.rootcause.language.Utterance.Awaited;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads words that only name something as the answer to what the junior asked back. */
final class Answers {

    private static final int MOST_WORDS = 7;

    /** Says or asks more than a name. */
    private static final Pattern MORE =
            Pattern.compile(
                    "[?!.;:,]\\s*\\S|^\\W*(?:i|we|it|it's|let's|please|hint|help|done|status|no|not|yes|if|because|why)\\b|\\bplease\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Speaks of a thing; a bare "db cpu" rather goes on and looks. */
    private static final Pattern THING =
            Pattern.compile(
                    "^\\W*(?:the|a|an|some|maybe|perhaps|probably|possibly|something)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** "No, don't restart it, the reload is enough." */
    private static final Pattern REFUSES =
            Pattern.compile(
                    "^\\W*(?:no|nope|nah|not yet|stop|hold on)\\b(?:,|\\.|!|\\s+-|\\s*$| (?:do not|don't|thanks|please|restart|need))|^\\W*(?:do not|don't)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Wants something else done. */
    private static final Pattern OTHERWISE =
            Pattern.compile(
                    "\\b(?:instead|rather|but (?:do|first|only)|just (?:do|the))\\b|\\?|[.;,] *(?:show|check|roll|turn|switch|kill|scale|revert|wait)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Answers the question of that number, or the first and the second: "1 the pool 2 nginx". */
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^\\W*(?:(?:q|question )?[1-4]\\s*[.):,-]\\s*\\p{L}|1\\s+\\p{L}.*\\s2\\s+\\p{L})",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Answers() {}

    static Optional<Act> act(String text, Awaited awaited) {
        return switch (awaited) {
            case NOTHING -> Optional.empty();
            case CONSENT ->
                    REFUSES.matcher(text).find() && !OTHERWISE.matcher(text).find()
                            ? Optional.of(Act.NO)
                            : Optional.empty();
            case CLOSING ->
                    NUMBERED.matcher(text).find() ? Optional.of(Act.OBSERVE) : Optional.empty();
            case CAUSE ->
                    names(text) && THING.matcher(text).find()
                            ? Optional.of(Act.CLAIM)
                            : Optional.empty();
            case SIGHT -> names(text) ? Optional.of(Act.PREDICT) : Optional.empty();
        };
    }

    private static boolean names(String text) {
        int words = Words.of(text).size();
        return words > 0
                && words <= MOST_WORDS
                && !Cues.requests(text)
                && !MORE.matcher(text).find();
    }
}

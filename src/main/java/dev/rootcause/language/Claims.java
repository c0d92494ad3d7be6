package dev.rootcause.language;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells how sure the words of a claim sound. */
final class Claims {

    private static final Pattern SUSPECTED =
            Pattern.compile(
                    "\\b(?:suspect\\w*|hypothes[ie]s|might|may be|maybe|perhaps|could(?: also)? be|guess|theory|possibly|smells like|bet|rival|competing|alternatively|either|possibilit(?:y|ies)|candidates?|ideas?|theories|(?:two|three) ways|can be that|unlikely|assum\\w+|wonder)\\b");
    private static final Pattern BELIEVED =
            Pattern.compile(
                    "\\b(?:think|probably|likely|looks? like|seems?|believe|sounds like|appears?|would(?: not|n't)? (?:say|blame)|fits)\\b");
    private static final Pattern HEADED =
            Pattern.compile("^\\W*(?:the )?(?:root )?cause(?: is| was)?\\s*:");

    private Claims() {}

    static Certainty certainty(String clause) {
        var text = clause.toLowerCase(Locale.ROOT);
        if (HEADED.matcher(text).find()) {
            return Certainty.CONFIRMED;
        }
        if (SUSPECTED.matcher(text).find()) {
            return Certainty.SUSPECTED;
        }
        return BELIEVED.matcher(text).find() ? Certainty.BELIEVED : Certainty.CONFIRMED;
    }
}

package dev.rootcause.language;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells how sure the words of a claim sound. */
final class Claims {

    private static final Pattern SUSPECTED =
            Pattern.compile(
                    "\\b(?:suspect\\w*|hypothes[ie]s|might|may be|maybe|perhaps|could(?: also)? be|guess|theory|possibly|smells like|bet|rival|competing|alternatively|either\\b(?=.* or )|possibilit(?:y|ies)|candidates?|ideas?|theories|(?:two|three) ways|can be that|unlikely|assum\\w+|wonder|(?:will|would) say|makes me think|(?:money|beer|house|hat|lunch)(?: is)? on)\\b");
    private static final Pattern BELIEVED =
            Pattern.compile(
                    "\\b(?:think|probably|likely|looks?(?: to me)? like|seems?|believe|sounds like|appears?|would(?: not|n't)? (?:say|blame)|fits)\\b");
    private static final Pattern HEADED =
            Pattern.compile("^\\W*(?:the )?(?:root )?cause(?: is| was)?\\s*:");

    /** Names what is excluded, and says nothing of how sure that is. */
    private static final Pattern EXCLUDED =
            Pattern.compile(
                    "\\b(?:the|that|this|my|our|your) (?:[\\w-]+ ){0,3}(?:theory|theories|hypothes[ie]s|guess|ideas?|rival|possibility|candidates?)\\b");

    /** A fault in a few words, or one more possibility. */
    private static final Pattern BARE =
            Pattern.compile(
                    "^\\W*or\\b|\\?\\W*$|^(?!.*\\b(?:not|never|no|isn't|aren't)\\b)(?:[\\w-]+ ){1,6}too (?:small|few|big|slow|low|short|weak|tight|many|high|large|long|old)\\W*$"
                            + "|^(?:[a-z]+ ){0,4}(?:leak|mix-?up|race|bug|regression|typo) in [\\w. -]{2,40}\\W*$"
                            + "|^(?:(?:a|an|the|some) )?(?:missing|wrong|stale|bad|broken) [a-z]+(?: or [\\w -]{2,40})?\\W*$");

    private Claims() {}

    /** A few words that name a fault, or one more possibility, and ask for nothing. */
    static boolean bare(String clause) {
        return BARE.matcher(clause.toLowerCase(Locale.ROOT)).find();
    }

    /** How sure it sounds that something is not so. */
    static Certainty exclusion(String clause) {
        return sounding(EXCLUDED.matcher(clause.toLowerCase(Locale.ROOT)).replaceAll("it"));
    }

    static Certainty certainty(String clause) {
        return !HEADED.matcher(clause.toLowerCase(Locale.ROOT)).find() && bare(clause)
                ? Certainty.SUSPECTED
                : sounding(clause);
    }

    private static Certainty sounding(String clause) {
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

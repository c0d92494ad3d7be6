package dev.rootcause.language;

import java.util.regex.Pattern;

/** How sentences are put that tell to which other one they belong. */
final class Wording {

    /** Points back to what was said before. */
    private static final Pattern BACK =
            Pattern.compile(
                    "^\\W*(?:it|this|that|these|those|they|each|every|so|because|since|which|therefore|hence|thus|as a result)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Says what a claim rests on: "The plan and the locks show it". */
    private static final Pattern PROOF =
            Pattern.compile(
                    "(?:\\b(?:shows?|agrees?|proves?|confirms?|says?|tells?|backs?|supports?|points?)(?: (?:it|this|that|so|the same|all|there|to it)){0,9}|^\\W*(?:one sees|you see|we see|seen|shown|visible|proof|evidence|shown by)\\b.*)\\W*$",
                    Pattern.CASE_INSENSITIVE);

    /** Asks for something, however much else is told. */
    private static final Pattern ASKED =
            Pattern.compile(
                    "\\?|(?:^|[.;:,!] )(?:now |then |and |so )*show\\b|\\b(?:please|pls|show me|give me|let me see|let's see|can you|could you|i want to see|i need)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Says that something is or happened, as a mere list of names does not. */
    private static final Pattern TELLS =
            Pattern.compile(
                    "\\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|cannot|makes?|made|goes|went|gets?|got|keeps?|kept|takes?|took|comes?|came|holds?|held|opens?|grows?|grew|waits?|stands?|stood|rises?|rose|falls?|fell|runs?|ran|means?|[a-z]{3,}ed|[a-z]+n't)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Only names what to look at: "cache config + direct probe". */
    private static final Pattern LISTED =
            Pattern.compile(
                    "^\\W*(?:see )?[\\w/. -]{3,40}(?: ?\\+ ?| and | & |, )[\\w/. -]{3,40}\\W*$",
                    Pattern.CASE_INSENSITIVE);

    /** Says under which circumstances, and asks nothing. */
    private static final Pattern WHEN =
            Pattern.compile(
                    "^\\W*(?:(?:so|and|but) )?(?:when|where)(?:ever)? [^?]*,[^?]*$",
                    Pattern.CASE_INSENSITIVE);

    /** Somebody or something does it: "door-1 stores the page". */
    private static final Pattern DONE_BY =
            Pattern.compile(
                    "^\\W*(?:(?:and|so|then|since|because|while|which) )*(?:(?:the|a|an|each|every|all|our) )?[\\w.-]+ [a-z]{2,}s\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Says what follows from a step: "The other pages stay as they are". */
    private static final Pattern OUTLOOK =
            Pattern.compile(
                    "^\\W*(?:(?:and|but|so|then) )*(?:(?:the|their|its|our|all|most|no|every|each) )?(?:[\\w-]+ ){1,4}?(?:go|goes|stays?|comes?|drops?|falls?|drains?|finish(?:es)?|gets?|will|should|loses?|keeps?|recovers?|needs? longer|waits?)\\b",
                    Pattern.CASE_INSENSITIVE);

    private Wording() {}

    static boolean pointsBack(String text) {
        return BACK.matcher(text).find();
    }

    static boolean proves(String text) {
        return PROOF.matcher(text).find();
    }

    static boolean asksSomewhere(String text) {
        return ASKED.matcher(text).find();
    }

    static boolean tells(String text) {
        return TELLS.matcher(text).find();
    }

    static boolean lists(String text) {
        return LISTED.matcher(text).matches();
    }

    static boolean isWhen(String text) {
        return WHEN.matcher(text).matches();
    }

    static boolean isDoneBy(String text) {
        return DONE_BY.matcher(text).find();
    }

    static boolean isOutlook(String text) {
        return OUTLOOK.matcher(text).find();
    }
}

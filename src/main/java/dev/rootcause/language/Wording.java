package dev.rootcause.language;

import java.util.regex.Pattern;

/** How sentences are put that tells to which other one they belong. */
enum Wording {

    /** Points back to what was said before. */
    POINTS_BACK(
            "^\\W*(?:it|this|that|these|those|they|each|every|so|because|since|which|therefore|hence|thus|as a result)\\b"),

    /** Says what a claim rests on: "The plan and the locks show it". */
    PROVES(
            "(?:\\b(?:shows?|agrees?|proves?|confirms?|says?|tells?|backs?|supports?|points?)(?: (?:it|this|that|so|the same|all|there|to it)){0,9}|^\\W*(?:one sees|you see|we see|seen|shown|visible|proof|evidence|shown by)\\b.*)\\W*$"),

    /** Asks for something, however much else is told. */
    ASKS(
            "\\?|(?:^|[.;:,!] )(?:now |then |and |so )*show\\b|\\b(?:please|pls|show me|give me|let me see|let's see|can you|could you|i want to see|i need)\\b"),

    /** Says that something is or happened, as a mere list of names does not. */
    TELLS(
            "\\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|cannot|makes?|made|goes|went|gets?|got|keeps?|kept|takes?|took|comes?|came|holds?|held|opens?|grows?|grew|waits?|stands?|stood|rises?|rose|falls?|fell|runs?|ran|means?|[a-z]{3,}ed|[a-z]+n't)\\b"),

    /** Only names what to look at: "cache config + direct probe". */
    LISTS("^\\W*(?:see )?[\\w/. -]{3,40}(?: ?\\+ ?| and | & |, )[\\w/. -]{3,40}\\W*$"),

    /** Says under which circumstances, and asks nothing. */
    WHEN("^\\W*(?:(?:so|and|but) )?(?:when|where)(?:ever)? [^?]*,[^?]*$"),

    /** Somebody or something does it: "door-1 stores the page". */
    DONE_BY(
            "^\\W*(?:(?:and|so|then|since|because|while|which) )*(?:(?:the|a|an|each|every|all|our) )?[\\w.-]+ [a-z]{2,}s\\b"),

    /** Says what follows from a step: "The other pages stay as they are". */
    OUTLOOK(
            "^\\W*(?:(?:and|but|so|then) )*(?:(?:the|their|its|our|all|most|no|every|each) )?(?:[\\w-]+ ){1,4}?(?:go|goes|stays?|comes?|drops?|falls?|drains?|finish(?:es)?|gets?|will|should|loses?|keeps?|recovers?|needs? longer|waits?)\\b");

    private final Pattern pattern;

    Wording(String expression) {
        pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    /** Whether a text is put that way. */
    boolean fits(String text) {
        return pattern.matcher(text).find();
    }
}

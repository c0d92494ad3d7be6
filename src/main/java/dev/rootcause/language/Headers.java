package dev.rootcause.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words with a colon that say what follows: "root cause: ...", "prevent: ...". */
final class Headers {

    /** A header found; {@code further} if it goes on with what was said before. */
    record Head(Act act, boolean further) {}

    private record Header(Head head, Pattern pattern) {}

    /** Whom words are for. */
    private static final String AUDIENCE =
            "(?:all |the )?(?:head of [\\w ]{2,24}|vp(?: of \\w+)?|director|cto|ceo|coo|dpo|boss|managers?|management|legal|security|sales|support"
                    + "|customers?|clients?|users?|stakeholders?|merchants?|every ?(?:one|body)|all|team"
                    + "|business|account managers?|status ?page|execs?|executives?)";

    private final List<Header> headers =
            List.of(
                    header(
                            new Head(Act.CLAIM, false),
                            "(?:root )?cause(?: is| was)?|hypothesis|claim|theory|diagnosis"
                                    + "|rival|competing (?:explanation|hypothesis|theory)"),
                    header(
                            new Head(Act.CLAIM, true),
                            "mechanism|trigger(?:ed by)?|chain|reason(?:ing)?"
                                    + "|why (?:is it |was it |it happened |this happens )?(?:just )?(?:now|then|today)"
                                    + "|why (?:(?:was|is) )?(?:(?:it|this) )?(?:(?:was|is) )?(?:not|never|nobody|no one) (?:caught|noticed|saw|seen|found)"
                                    + "(?: (?:it|this|before|earlier)){0,9}"
                                    + "|what (?:happened|keeps it (?:up|going|alive))"),
                    header(
                            new Head(Act.PREVENT, false),
                            "(?:to )?prevent(?:ion|ions)?|for prevention|follow-?ups?|action items?|long[- ]term|to keep this from coming back"),
                    header(new Head(Act.PLAN, false), "undo(?: plan)?|roll ?back plan|back-?out"),
                    header(
                            new Head(Act.COMM, false),
                            "(?!.*\\?\\W*$)(?:(?:an )?update (?:to|for) |tell |to |fyi |message (?:to|for) |(?:reply|answer)(?: to)? )?"
                                    + AUDIENCE
                                    + "(?: ?(?:[/,&+]|and) ?"
                                    + AUDIENCE
                                    + ")*"),
                    header(
                            new Head(Act.RULE_OUT, false),
                            "rul(?:e|ed|ing) out|rival(?: is| was)? (?:out|wrong|dead)"
                                    + "|(?:it'?s|it is|this is|that is|that's|so) not (?:the |a )?[\\w -]{2,30}"),
                    header(
                            new Head(Act.OBSERVE, false),
                            "evidence|proof|facts?|what shows (?:it|this)|what i saw|observations?"),
                    header(
                            new Head(Act.PREDICT, false),
                            "predict(?:ion)?|i predict|i expect|expect(?:ation|ed)?"));

    private static Header header(Head head, String words) {
        return new Header(
                head,
                Pattern.compile(
                        "^\\W*(?:ok,? |so |and |my |the |an? |another |other |second |next |first |alternative |new |working |main )*+(?:"
                                + words
                                + ")\\s*:"));
    }

    /** The same said in a sentence: "The reason is the session of ...". */
    private static final Pattern SAID =
            Pattern.compile(
                    "^\\W*(?:ok,? |so |and )*+(?:the |my )?(?:root |real |actual |true )?(?:cause|reason|culprit)(?: (?:of|for) (?:it|this|that|all(?: of)? (?:this|it)))?"
                            + " (?:is|was)(?! (?:not|still|what|unclear|unknown|maybe|probably|likely|perhaps)\\b)(?!.*\\?\\W*$) \\w");

    /** Begins to tell the whole of it: "Found it: ...", "So, for the record: ...". */
    private static final Pattern TOLD =
            Pattern.compile(
                    "^\\W*(?:(?:ok|okay|so|right|yep|yes|well|and|alright)\\b\\W*)*+(?:found it|that'?s it|that is it|for the record|in one go|in short|to sum (?:it )?up|summing up|in a nutshell|all in all|the whole (?:story|thing)|long story short|here(?:'s| is) (?:what happens|what happened|the story))\\W*[:,]\\s*\\w");

    /** A sentence of its own before the story is told: "Confirmed.", "It's the key." */
    private static final Pattern OPENS =
            Pattern.compile(
                    "^\\W*(?:(?:ok|okay|so|right|yep|yes|well|and|alright)\\b\\W*)*+(?:confirmed|found it|(?:there (?:it|we)|that)(?:'?s| is|'?ll be| will be| are) (?:it|the one|our culprit)|there (?:it is|we are|we have it)|(?:it'?s|it is) (?:the|that) [\\w -]{2,25})\\W*$");

    /** Whether a clause says that what follows is the cause. */
    boolean opens(String clause) {
        return OPENS.matcher(clause.toLowerCase(Locale.ROOT)).find();
    }

    /** What was found, by a word with a colon or by the words of a sentence. */
    Optional<Head> of(String clause) {
        var said = clause.toLowerCase(Locale.ROOT);
        if (SAID.matcher(said).find() || TOLD.matcher(said).find()) {
            return Optional.of(new Head(Act.CLAIM, false));
        }
        var text = clause.substring(0, Math.min(clause.length(), 60)).toLowerCase(Locale.ROOT);
        return headers.stream()
                .filter(header -> header.pattern().matcher(text).find())
                .map(Header::head)
                .findFirst();
    }
}

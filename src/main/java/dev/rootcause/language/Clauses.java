package dev.rootcause.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a message at sentence ends and where a new act begins inside a sentence. */
final class Clauses {

    private static final Pattern SENTENCE_END = Pattern.compile("(?:[.?!]+(?=\\s|$))|\\n+");

    private static final String VERBS =
            "(?:show|give me|check|tell|let me|roll|revert|turn|switch|cancel|kill|restart|scale|cap|"
                    + "disable|enable|update|post|page|declare|wait|look|restore|shed|pg_cancel|pg_terminate|"
                    + "stop|pause|drain|block|purge|flush|evict|invalidate|reroute|throttle|notify|inform|announce|add|close)\\b(?![-_])(?<!\\bwait(?= (?:events?|times?)))";

    private static final String OPENERS =
            "(?:so|then(?! (?:vs?|versus|and now)\\b)|but|also|now|because of that|therefore|hence|going forward|long term)\\b";

    private static final String OUTLOOK =
            "(?:expect(?:ing|ed|ation)?\\b|i(?:'d| would)? expect\\b|i predict\\b|undo(?: plan)?\\s*[:=]|if not\\b|if it (?:doesn't|does not|won't)\\b|otherwise\\b"
                    + "|(?:[\\w/.%'-]+ ){1,5}should (?:then )?(?:be (?:gone|back|down|no)|go (?:to|down|up|back|away)|come (?:back|down)|drop|fall|disappear|return|recover|drain)\\b)";

    private static final String QUESTION =
            "(?:what|which(?! (?:went|is|was|are|were|has|had|brought|added|makes?|made|came|comes|started|means|can|could|does|runs|scans|polls|explains|then|now|no|never|only|also|always|ends|keeps?|takes?|costs?|holds?|blocks?|needs?|waits?|closes|opens|sends|gives|grows|leads|causes|stops|fills|eats|hits|would|will|should|must|may|might|all|both|each)\\b)|who(?! (?:are|were|have|had)\\b)|how|when(?! (?:the|it|we|a|an|they)\\b)|where(?! (?:the|it|we|they)\\b)|can i|can you|could you|did|does|do we|is it|is there|are there|any)\\b";

    private static final Pattern INSIDE =
            Pattern.compile(
                    "(?<=^(?:yes|ok|no|sure|do it|go ahead)),\\s*|(?<=^(?:yes|yep|yeah|sure))\\s+(?=(?:please )?(?:purge|do|restart|kill|cancel|roll|go|run|switch|turn)\\b)|\\s*;\\s*|\\s+-+\\s+|,\\s*(?=(?:and |then |please |now ){0,9}(?:"
                            + OPENERS
                            + "|"
                            + VERBS
                            + "|"
                            + QUESTION
                            + "|"
                            + OUTLOOK
                            + "|forget it|it's |i rule))|:\\s+(?=(?:what|which|how|who|show|give me|are|is|do|does|did)\\b)|\\s+(?=(?:so|then|but|and also|also) (?:"
                            + QUESTION
                            + "|"
                            + VERBS
                            + "|it's |it is |not ))|\\s+(?=and (?:since when|when did|what (?:changed|went out|was released))\\b)"
                            + "|\\s+(?=and (?:then |please |now )?"
                            + VERBS
                            + ")",
                    Pattern.CASE_INSENSITIVE);

    /** More than anybody says: each clause takes its time, so shorter ones are read as one. */
    private static final int FEW = 10;

    private static final int SHORT = 96;

    private Clauses() {}

    static List<Clause> of(String text) {
        var clauses = all(text);
        int most = FEW + text.length() / SHORT;
        if (clauses.size() <= most) {
            return clauses;
        }
        var last = clauses.get(most - 1);
        var kept = new ArrayList<>(clauses.subList(0, most - 1));
        kept.add(
                new Clause(
                        last.start(),
                        text.length(),
                        text.substring(last.start()),
                        last.sentence()));
        return kept;
    }

    private static List<Clause> all(String text) {
        var clauses = new ArrayList<Clause>();
        var matcher = SENTENCE_END.matcher(text);
        int start = 0;
        int sentence = 0;
        while (matcher.find()) {
            split(
                    new Clause(
                            start, matcher.end(), text.substring(start, matcher.end()), sentence),
                    clauses);
            start = matcher.end();
            sentence++;
        }
        split(new Clause(start, text.length(), text.substring(start), sentence), clauses);
        return clauses;
    }

    private static void split(Clause sentence, List<Clause> into) {
        var matcher = INSIDE.matcher(sentence.text());
        int from = 0;
        while (matcher.find()) {
            add(sentence, from, matcher.start(), into);
            from = matcher.end();
        }
        add(sentence, from, sentence.text().length(), into);
    }

    private static void add(Clause sentence, int from, int to, List<Clause> into) {
        var text = sentence.text().substring(from, to);
        if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            into.add(
                    new Clause(
                            sentence.start() + from,
                            sentence.start() + to,
                            text,
                            sentence.sentence()));
        }
    }
}

package dev.rootcause.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Explanations that one claim sets against each other: "either the pool is too small, or …". */
final class Rivals {

    /** One of them, or the whole claim. */
    record Rival(Span span, boolean alone) {}

    private static final Pattern SEVERAL =
            Pattern.compile(
                    "^\\W*(?:[\\w ]{0,30}\\b)?(?:either\\b|(?:two|three|some|several|a few) (?:ideas|candidates|suspects|theories|possibilities|ways|explanations|hypotheses|options)\\b|one (?:possibility|candidate|explanation|theory|suspect)\\b)"
                            + "|\\bwonders? (?:whether|if)\\b[^?]*,? or (?:whether|if) |\\b(?:suspect|(?:could|might|may) be|maybe|perhaps|possibly)\\b[^?]*[,;] or (?:\\w+\\W+){2}\\w",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\s*[,;]?\\s+(?:or (?:else |that |whether |if |it is |it's |maybe )?|and (?:another|the other|a second)(?: one| possibility)? is (?:that )?)",
                    Pattern.CASE_INSENSITIVE);

    private static final int FEWEST_WORDS = 2;

    private Rivals() {}

    static List<Rival> of(Span span) {
        if (!SEVERAL.matcher(span.text()).find()) {
            return List.of(new Rival(span, true));
        }
        var rivals = new ArrayList<Rival>();
        var matcher = BETWEEN.matcher(span.text());
        int from = 0;
        while (matcher.find()) {
            add(span, from, matcher.start(), rivals);
            from = matcher.end();
        }
        add(span, from, span.text().length(), rivals);
        return rivals.size() > 1 ? rivals : List.of(new Rival(span, true));
    }

    private static void add(Span whole, int from, int to, List<Rival> into) {
        var text = whole.text().substring(from, to);
        if (Words.of(text).size() >= FEWEST_WORDS) {
            into.add(new Rival(new Span(whole.start() + from, whole.start() + to, text), false));
        }
    }
}

package dev.rootcause.language;

import java.util.Optional;
import java.util.regex.Pattern;

/** What is said of a step in the same breath: "kill it, that should free the workers". */
final class Tails {

    /** A clause cut where something is told of what comes before. */
    record Cut(Clause step, Clause tail) {}

    private static final String SUBJECT =
            "(?:it|that|this|these|those|they|we|there|(?:(?:the|all|most|our|their|no|every|each) )?[\\w%'-]+(?: [\\w'-]+)?)";

    private static final Pattern TELLS =
            Pattern.compile(
                    "(?:[,;]| - ) ?(?=(?:(?:and|so|then|because|since|as) )*"
                            + "(?:(?:should|ought to|shld) [a-z]|"
                            + SUBJECT
                            + "(?:'s|'ll|'d| should| ought| will| would| must| is| are| was| were| goes| drops?| falls?| can| gets?| becomes?| needs?)\\b))"
                            + "|\\s(?=(?:that|it|[\\w%'-]+) (?:should|ought to|shld) (?:be|go|drop|fall|come|free|clear|drain|recover|shrink|return|stop|settle|get|let|bring)\\b)",
                    Pattern.CASE_INSENSITIVE);

    private static final int FEWEST_WORDS = 2;

    private Tails() {}

    static Optional<Cut> of(Clause clause) {
        var matcher = TELLS.matcher(clause.text());
        if (clause.asks() || !matcher.find()) {
            return Optional.empty();
        }
        var cut =
                new Cut(
                        piece(clause, 0, matcher.start()),
                        piece(clause, matcher.end(), clause.text().length()));
        return says(cut.step()) && says(cut.tail()) ? Optional.of(cut) : Optional.empty();
    }

    private static Clause piece(Clause whole, int from, int to) {
        return new Clause(
                whole.start() + from,
                whole.start() + to,
                whole.text().substring(from, to),
                whole.sentence());
    }

    private static boolean says(Clause piece) {
        return Words.of(piece.text()).size() >= FEWEST_WORDS;
    }
}

package dev.rootcause.language;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Pieces of a text that say nothing beside what else is read of it. */
final class Leftovers {

    private static final int LONGEST_SCRAP = 2; // words

    /** How likely what a question names must be at least for it to be asked what it means. */
    private static final double HARDLY = 0.3;

    private static final Pattern JOINS =
            Pattern.compile("(?:and|so|then|but|also|or)\\W*", Pattern.CASE_INSENSITIVE);

    private static final Pattern OBJECT =
            Pattern.compile(
                    "(?:what|whatever|whoever|where|which|who)\\b[^?]*", Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME =
            Pattern.compile(
                    "\\W*(?:and|so|what about|how about) (?:the )?[\\w-]+\\W*",
                    Pattern.CASE_INSENSITIVE);

    private Leftovers() {}

    static void remove(List<Intent> read, List<Grounds> grounds) {
        if (read.stream().anyMatch(Predicate.not(Leftovers::scrap))) {
            read.removeIf(Leftovers::scrap);
        }
        if (read.stream().anyMatch(Intent.Do.class::isInstance)) {
            read.removeIf(Leftovers::isObject);
        }
        if (read.stream().anyMatch(Intent.Ask.class::isInstance)) {
            read.removeIf(intent -> besides(intent, grounds));
        }
    }

    /**
     * "And how often?", beside a question that is understood, asks for nothing of its own, nor does
     * "and pg-pay", before "is it sweating?".
     */
    private static boolean besides(Intent intent, List<Grounds> grounds) {
        return intent instanceof Intent.Ambiguous
                && (isName(intent.span().text())
                        || grounds.stream()
                                .filter(it -> it.span().equals(intent.span()))
                                .allMatch(it -> it.matched().isEmpty() && it.learned() < HARDLY));
    }

    /** "Purge what door-1 has stored" orders, and asks nothing. */
    private static boolean isObject(Intent intent) {
        return intent instanceof Intent.Ambiguous && OBJECT.matcher(intent.span().text()).matches();
    }

    private static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** A word or two that say nothing beside what else was said. */
    private static boolean scrap(Intent intent) {
        var text = intent.span().text();
        return switch (intent) {
            case Intent.Unknown _ -> Words.of(text).size() <= LONGEST_SCRAP;
            case Intent.Ambiguous _ -> JOINS.matcher(text).matches();
            default -> false;
        };
    }
}

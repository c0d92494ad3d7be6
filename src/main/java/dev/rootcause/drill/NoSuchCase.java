package dev.rootcause.drill;

import dev.rootcause.cases.Case;
import dev.rootcause.cases.Cases;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** No case is called that or is about that; the message names the nearest word and all codes. */
public class NoSuchCase extends RuntimeException {

    NoSuchCase(String wanted, Cases cases) {
        super(
                "There is no case \"%s\".%s There are: %s."
                        .formatted(
                                shortened(wanted),
                                nearest(wanted, cases)
                                        .map(" Did you mean %s?"::formatted)
                                        .orElse(""),
                                cases.all().stream()
                                        .map(Case::code)
                                        .map(Object::toString)
                                        .collect(Collectors.joining(", "))));
    }

    private static Optional<String> nearest(String wanted, Cases cases) {
        String meant = shortened(wanted).toLowerCase(Locale.ROOT);
        return Choosing.known(cases).min(Comparator.comparingInt(word -> distance(word, meant)));
    }

    private static int distance(String word, String meant) {
        return LevenshteinDistance.getDefaultInstance().apply(word.toLowerCase(Locale.ROOT), meant);
    }

    private static String shortened(String wanted) {
        return wanted.length() <= 40 ? wanted : wanted.substring(0, 40) + "…";
    }
}

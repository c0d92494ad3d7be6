package dev.rootcause.language;

import java.util.List;
import java.util.regex.Pattern;

/** What a clause lists side by side: "cpu, io and locks". */
final class Conjuncts {

    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\s*(?:[,;&+]|\\b(?:and|or|n|plus|vs\\.?|versus|against|next to|along with|as well as|together with|in addition to)\\b)"
                            + "(?:\\s*(?:and|or|plus|also|then|the|separately)\\b)*+\\s*",
                    Pattern.CASE_INSENSITIVE);

    private static final int MOST = 6;

    private Conjuncts() {}

    static List<String> of(String text) {
        return BETWEEN.splitAsStream(text)
                .filter(part -> !Words.of(part).isEmpty())
                .limit(MOST + 1)
                .toList();
    }
}

package dev.rootcause.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words with a colon that say what follows: "root cause: ...", "prevent: ...". */
final class Headers {

    private record Header(Act act, Pattern pattern) {}

    private final List<Header> headers =
            List.of(
                    header(
                            Act.CLAIM,
                            "(?:root )?cause(?: is| was)?|hypothesis|claim|theory|diagnosis"),
                    header(
                            Act.PREVENT,
                            "(?:to )?prevent(?:ion|ions)?|for prevention|follow-?ups?|action items?|long[- ]term|to keep this from coming back"),
                    header(Act.RULE_OUT, "rul(?:e|ed|ing) out"),
                    header(Act.PREDICT, "predict(?:ion)?|i predict|i expect|expect(?:ation|ed)?"));

    private static Header header(Act act, String words) {
        return new Header(
                act,
                Pattern.compile(
                        "^\\W*(?:ok,? |so |and |my |the |an? |another |other |second |next |first |alternative |new |working |main )*+(?:"
                                + words
                                + ")\\s*:"));
    }

    Optional<Act> of(String clause) {
        var text = clause.substring(0, Math.min(clause.length(), 60)).toLowerCase(Locale.ROOT);
        return headers.stream()
                .filter(header -> header.pattern().matcher(text).find())
                .map(Header::act)
                .findFirst();
    }
}

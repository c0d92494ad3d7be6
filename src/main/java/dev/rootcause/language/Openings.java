package dev.rootcause.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Questions told by how they begin, whatever the symptom is called: "who can't log in?". */
final class Openings {

    private record Opening(String id, Pattern pattern) {}

    private final List<Opening> openings =
            Tables.rows("signal-openings.tsv", 2).stream()
                    .map(row -> new Opening(row[0], Pattern.compile(row[1])))
                    .toList();

    /** The signal that a question asks for. */
    Optional<String> of(String text) {
        var plain = Cues.plain(text);
        return openings.stream()
                .filter(it -> it.pattern().matcher(plain).find())
                .map(Opening::id)
                .findFirst();
    }
}

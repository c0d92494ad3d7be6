package dev.rootcause.language;

import dev.rootcause.cases.Vocabulary;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Cues and openings are regular expressions, in lower case as the texts they are tried on. */
final class PatternsCompile implements VocabularyRule {

    private static final Pattern CAPITAL = Pattern.compile("(?<!\\\\)\\p{Lu}");

    @Override
    public Stream<String> problems(Sheets sheets, Vocabulary vocabulary) {
        return CellsFit.PATTERNS.stream()
                .flatMap(sheets::below)
                .flatMap(row -> Stream.concat(broken(row), capital(row)));
    }

    private static Stream<String> broken(Sheets.Row row) {
        try {
            new Cue(Act.ASK, Pattern.compile(row.cell(1)).pattern());
            return Stream.empty();
        } catch (PatternSyntaxException e) {
            return Stream.of(
                    row.problem(
                            "its pattern does not compile: %s near %d"
                                    .formatted(e.getDescription(), e.getIndex()),
                            "a regular expression such as ^how (?:many|much)\\b"));
        }
    }

    private static Stream<String> capital(Sheets.Row row) {
        return CAPITAL.matcher(row.cell(1))
                .results()
                .limit(1)
                .map(it ->
                        row.problem(
                                "its pattern has a capital \"%s\", which no text has"
                                        .formatted(it.group()),
                                "lower case"));
    }
}

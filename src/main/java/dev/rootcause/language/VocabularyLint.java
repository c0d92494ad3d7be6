package dev.rootcause.language;

import dev.rootcause.cases.Shelf;
import dev.rootcause.cases.Vocabulary;
import java.util.List;

/** Everything that is wrong with the words beside the vocabulary of a shelf. */
public final class VocabularyLint {

    private static final String LANDMARK = "vocabulary/signal-forms.tsv";

    private static final VocabularyRule READABLE = new CellsFit();

    private static final List<VocabularyRule> RULES =
            List.of(
                    new IdsExist(),
                    new PatternsCompile(),
                    new OneIdPerText(),
                    new NoOrdinaryWordAlone(),
                    new FormsNameThemselves(),
                    new AliasesNameThemselves());

    private VocabularyLint() {}

    /** Nothing is wrong with a shelf that has no words of its own and uses the shared ones. */
    public static List<String> of(Shelf shelf, Vocabulary vocabulary) {
        return shelf.read(LANDMARK).isEmpty()
                ? List.of()
                : problems(new Sheets(file -> bytes(shelf, file)), vocabulary);
    }

    /** What cannot be cut into cells cannot be judged any further. */
    private static List<String> problems(Sheets sheets, Vocabulary vocabulary) {
        var broken = READABLE.problems(sheets, vocabulary).toList();
        return broken.isEmpty()
                ? RULES.stream().flatMap(rule -> rule.problems(sheets, vocabulary)).toList()
                : broken;
    }

    private static byte[] bytes(Shelf shelf, String file) {
        return shelf.read("vocabulary/" + file)
                .orElseGet(
                        () -> Tables.bytes(file)); // a sheet that is not theirs is the shared one
    }
}

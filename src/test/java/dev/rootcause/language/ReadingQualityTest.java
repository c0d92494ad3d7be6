package dev.rootcause.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures over labelled messages, with floors so that they cannot rot. */
class ReadingQualityTest {

    private static final int FOLDS = 5;
    private static final Vocabulary VOCABULARY = Corpus.vocabulary();

    @Test
    void readsTheMessagesItLearnedFrom() {
        var figures = measure("in sample", Corpus.READER, Messages.labelled());
        assertThat(figures.signalMicroF1()).isGreaterThan(0.93);
        assertThat(figures.exactSet()).isGreaterThan(0.91);
        assertThat(figures.actionF1()).isGreaterThan(0.96);
        assertThat(figures.preventionF1()).isGreaterThan(0.94);
    }

    /** The forms were written with all of these at hand, the classifiers see none of them. */
    @Test
    void readsAFoldOfMessagesThatItsClassifiersNeverSaw() {
        var reader = new PipelineReader(VOCABULARY, ReadingQualityTest::heldOut);
        var rows = Messages.labelled().stream().filter(row -> heldOut(row.text())).toList();
        var figures = measure("one fold of " + FOLDS, reader, rows);
        assertThat(figures.signalMicroF1()).isGreaterThan(0.90);
        assertThat(figures.revealPrecision()).isGreaterThan(0.93);
    }

    /** Nothing is tuned on these. */
    @ParameterizedTest
    @ValueSource(strings = {"hold-out.tsv", "hold-out-2.tsv", "hold-out-3.tsv"})
    void readsMessagesHeldOut(String file) {
        var figures = measure(file, Corpus.READER, Corpus.heldOut(file));
        assertThat(figures.signalMicroF1()).isGreaterThan(0.85);
        assertThat(figures.revealPrecision()).isGreaterThan(0.94);
        assertThat(figures.revealOnNonRequests()).isLessThan(0.03);
    }

    private static boolean heldOut(String text) {
        return Math.floorMod(text.hashCode(), FOLDS) == 0;
    }

    private static Figures measure(String name, Interpreter reader, List<Messages.Row> rows) {
        var exam = new Exam();
        rows.forEach(row -> exam.take(reader, VOCABULARY, row));
        System.out.println(name + ": " + exam.figures());
        return exam.figures();
    }
}

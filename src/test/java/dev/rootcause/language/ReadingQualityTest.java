package dev.rootcause.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.Vocabulary;
import org.junit.jupiter.api.Test;

/** Figures over the labelled messages, with floors so that they cannot rot. */
class ReadingQualityTest {

    private static final Vocabulary VOCABULARY = Corpus.vocabulary();
    private static final Interpreter READER = Interpreter.of(VOCABULARY);

    @Test
    void readsTheDevelopmentMessages() {
        var score = measure("dev-utterances.tsv");
        assertThat(score.signalF1()).isGreaterThan(0.3);
    }

    @Test
    void readsMessagesItWasNotTunedOn() {
        var score = measure("hold-out.tsv");
        assertThat(score.signalF1()).isGreaterThan(0.3);
    }

    private static Score measure(String corpus) {
        var score = Score.of(READER, VOCABULARY, Corpus.rows(corpus));
        System.out.println(corpus + ": " + score);
        return score;
    }
}

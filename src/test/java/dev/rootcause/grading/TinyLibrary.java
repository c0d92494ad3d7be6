package dev.rootcause.grading;

import dev.rootcause.cases.CaseCode;
import dev.rootcause.cases.Rubric;
import dev.rootcause.cases.Vocabulary;
import dev.rootcause.cases.answers.Answer;
import dev.rootcause.cases.answers.Answers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The vocabulary and the first case's answer as they are, in the tiny world. */
final class TinyLibrary {

    static final Vocabulary VOCABULARY = Vocabulary.bundled();
    private static final Answers ANSWERS = Answers.in(firstCase(), VOCABULARY);
    private static final Grader GRADER =
            Grader.of(
                    new OneCase(VOCABULARY), ANSWERS, (incident, seed) -> new TinyWorld(incident));

    private TinyLibrary() {}

    /** A folder with one answer: this starts often, and the others take long to read. */
    private static Path firstCase() {
        String answer = "rc-104-everything-is-slow/answer.yaml";
        try {
            Path cases = Files.createTempDirectory("first-case");
            Path copy = cases.resolve(answer);
            Files.createDirectories(copy.getParent());
            Files.copy(Path.of("cases").resolve(answer), copy);
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Answer answer() {
        return ANSWERS.of(new CaseCode("RC-104"))
                .orElseThrow(() -> new AssertionError(ANSWERS.problems()));
    }

    static String answerHash() {
        return ANSWERS.hash(new CaseCode("RC-104")).orElseThrow();
    }

    /** The ledger of a drill, as the rubric of today counts it. */
    static Ledger ledger(ADrill drill) {
        return Ledger.of(
                new Account(drill.over(), List.of(), Rubric.current()),
                Rubric.current().measures().shotgunAsks());
    }

    static Scorecard grade(ADrill drill) {
        return GRADER.grade(drill.over());
    }

    static Scorecard grade(ADrill drill, Correction... corrections) {
        return GRADER.grade(drill.over(), Rubric.current(), List.of(corrections));
    }
}

package dev.rootcause.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.drill.Drill;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every point has words of the candidate's that earned it, and they stand in the transcript. */
class EveryPointTest {

    static List<Path> scripts() {
        return Scripts.all();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void isEarnedByWordsFoundInTheTranscript(Path script) {
        Drill drill = Scripts.played(script);
        Scorecard card = Scripts.GRADER.grade(drill);
        card.phases()
                .forEach((phase, grade) -> {
                    assertThat(earned(grade))
                            .as(phase + " points")
                            .allMatch(met -> met.quote() != null);
                    assertThat(grade.level() > 0 && grade.quotes().isEmpty())
                            .as(phase + " quote")
                            .isFalse();
                });
        assertThat(quotes(card))
                .allSatisfy(quote ->
                        assertThat(drill.turns().get(quote.turn() - 1).message().text())
                                .contains(quote.text()));
    }

    /** The rules that a level rests on; a flag takes points and never gives one. */
    private static List<Scorecard.Met> earned(Scorecard.Grade grade) {
        return grade.met().stream().filter(met -> met.level() <= grade.level()).toList();
    }

    private static Stream<Scorecard.Quote> quotes(Scorecard card) {
        Stream<Scorecard.Quote> points =
                card.phases().values().stream()
                        .flatMap(grade ->
                                Stream.concat(
                                        grade.quotes().stream(),
                                        grade.met().stream().map(Scorecard.Met::quote)));
        Stream<Scorecard.Quote> flags = card.flags().stream().map(Scorecard.Flag::quote);
        return Stream.concat(points, flags).filter(Objects::nonNull);
    }
}

package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.Rubric;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The closing questions of the first case. */
class ClosingsTest {

    private static List<List<String>> answers(String words) {
        ADrill drill = aDrill().claims("the count").thenAtTheEnd().saying(words);
        Account account = new Account(drill.over(), List.of(), Rubric.current());
        return new Closings(TinyLibrary.answer(), account)
                .compared().stream().map(Scorecard.Closing::yours).toList();
    }

    @Test
    void numberedAnswersGoToTheirQuestions() {
        assertThat(answers("1. traffic by route 2) nothing 4: at the flag"))
                .containsExactly(
                        List.of("1. traffic by route"),
                        List.of("2) nothing"),
                        List.of(),
                        List.of("4: at the flag"));
    }

    @Test
    void numbersNeedNoPoints() {
        assertThat(answers("1 traffic by route, 2 nothing 4 at 1 flag"))
                .containsExactly(
                        List.of("1 traffic by route,"),
                        List.of("2 nothing"),
                        List.of(),
                        List.of("4 at 1 flag"));
        assertThat(answers("q2: the limit of 4 slots"))
                .containsExactly(
                        List.of(), List.of("q2: the limit of 4 slots"), List.of(), List.of());
    }

    @Test
    void eachMayComeInAMessageOfItsOwn() {
        ADrill drill =
                aDrill().claims("the count")
                        .thenAtTheEnd()
                        .saying("1. traffic by route")
                        .then()
                        .saying("2. nothing");
        Account account = new Account(drill.over(), List.of(), Rubric.current());
        List<Scorecard.Closing> compared = new Closings(TinyLibrary.answer(), account).compared();
        assertThat(compared.get(0).yours()).containsExactly("1. traffic by route");
        assertThat(compared.get(1).yours()).containsExactly("2. nothing");
    }

    @Test
    void othersGoWhereTheyBelong() {
        assertThat(answers("pg_stat_activity would have done it\npages poll again\na stampede"))
                .element(0)
                .asList()
                .contains("pg_stat_activity would have done it");
        assertThat(answers("pages poll again").get(1)).containsExactly("pages poll again");
        assertThat(answers("there is no canary").get(1)).containsExactly("there is no canary");
        assertThat(answers("the next bottleneck is a stampede").get(2))
                .containsExactly("the next bottleneck is a stampede");
        assertThat(answers("every count is a full scan that eats the cores").get(3))
                .containsExactly("every count is a full scan that eats the cores");
    }

    @Test
    void nothingSaidIsNothingShown() {
        assertThat(answers("hm")).allMatch(List::isEmpty);
    }

    @Test
    void theKeysAnswersStandBeside() {
        Account account = new Account(aDrill().over(), List.of(), Rubric.current());
        List<Scorecard.Closing> closings = new Closings(TinyLibrary.answer(), account).compared();
        assertThat(closings).allMatch(closing -> !closing.answer().isBlank());
        assertThat(closings.get(1).answer()).contains("open pages ask again", "no canary");
        assertThat(closings.get(3).answer()).startsWith("at what a team can change: every count");
    }

    @Test
    void theSignalThatWouldHaveShortenedThePathSpeaksMostClearlyForTheCause() {
        // alone it takes the cause from 0.10 to 0.44, traffic by route to 0.41, the plan to 0.35
        Account account = new Account(aDrill().over(), List.of(), Rubric.current());
        assertThat(new Closings(TinyLibrary.answer(), account).compared().getFirst().answer())
                .startsWith("160 of about 206 running sessions");
    }
}

package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static dev.rootcause.grading.GraderTest.anExpert;
import static dev.rootcause.grading.TinyLibrary.grade;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.drill.Pending;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "I did this", as the pure function it is. */
class CorrectionsTest {

    private static Correction correction(String rule, int turn) {
        return new Correction(1, rule, turn, "ada", "I said so", Instant.EPOCH);
    }

    private static double level(Scorecard card, Phase phase) {
        return card.phases().get(phase).level();
    }

    /** Everything but telling people. */
    private static ADrill silent() {
        return aDrill().asks("users.affected", "change.recent")
                .then()
                .suspects("the exact count of the search label")
                .asks("db.activity")
                .then()
                .orders("flag.off")
                .orders("db.cancel_queries")
                .then()
                .minutesLater(2)
                .verifies("incident.health")
                .claims("root cause: the count scans 550m rows, see sessions");
    }

    @Test
    void aMessagePointedAtMeetsTheRule() {
        Scorecard before = grade(silent());
        Scorecard after = grade(silent(), correction("stabilize.told", 3));
        assertThat(level(before, Phase.STABILIZE)).isEqualTo(2);
        assertThat(level(after, Phase.STABILIZE)).isEqualTo(3);
        assertThat(after.corrections()).hasSize(1);
        assertThat(after.phases().get(Phase.STABILIZE).met())
                .filteredOn(met -> met.id().equals("stabilize.told"))
                .singleElement()
                .satisfies(met -> assertThat(met.quote().text()).isEqualTo("message 3"));
    }

    @Test
    void theEventIsAddedSoThatFlagsSeeItToo() {
        ADrill asked = silent().isAskedBy("CTO").then().asks("db.cpu").then().asks("db.plan");
        Scorecard after = grade(asked.then().asks("app.gc"), correction("stabilize.told", 5));
        assertThat(after.flags()).extracting(Scorecard.Flag::name).doesNotContain("SILENT");
    }

    @Test
    void whatTheWorldDecidesNoMessageChanges() {
        Scorecard after = grade(silent(), correction("narrow.best_order", 2));
        assertThat(grade(silent()).total()).isEqualTo(after.total());
    }

    @Test
    void theSameCorrectionsGiveTheSameCard() {
        assertThat(grade(silent(), correction("stabilize.told", 3)))
                .isEqualTo(grade(silent(), correction("stabilize.told", 3)));
    }

    @Test
    void noCorrectionLowersALevel() {
        Scorecard plain = grade(anExpert());
        for (String rule : List.of("stabilize.cost", "narrow.cross_check", "prevent.fix")) {
            Scorecard after = grade(anExpert(), correction(rule, 2));
            plain.phases()
                    .keySet()
                    .forEach(phase ->
                            assertThat(level(after, phase))
                                    .isGreaterThanOrEqualTo(level(plain, phase)));
        }
    }

    @Test
    void anAnswerToAQuestionPointedAtEarnsNoTopLevel() {
        assertThat(meetsCost(new Pending.Nothing())).isTrue();
        assertThat(meetsCost(new Pending.Confirmation(List.of()))).isFalse();
    }

    private static boolean meetsCost(Pending question) {
        ADrill drill = silent().isAsked(question).then().saying("it takes nothing");
        return grade(drill, correction("stabilize.cost", 5)).phases().values().stream()
                .flatMap(grade -> grade.met().stream())
                .anyMatch(met -> met.id().equals("stabilize.cost"));
    }
}

package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static dev.rootcause.grading.GraderTest.anExpert;
import static dev.rootcause.grading.TinyLibrary.grade;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CapsTest {

    private static boolean flags(Scorecard card, String name) {
        return card.flags().stream().anyMatch(flag -> flag.name().equals(name));
    }

    private static double level(Scorecard card, Phase phase) {
        return card.phases().get(phase).level();
    }

    @Test
    void moreCapacityWithNoStopConditionIsSymptomScaling() {
        Scorecard card = grade(anExpert().then().orders("db.scale_up", "64 vCPU please"));
        assertThat(flags(card, "SYMPTOM_SCALING")).isTrue();
        assertThat(level(card, Phase.STABILIZE)).isLessThanOrEqualTo(2);
        assertThat(level(card, Phase.PREVENT)).isGreaterThan(1);
    }

    @Test
    void capacityThatBuysTimeIsNot() {
        Scorecard card =
                grade(anExpert().then().orders("db.scale_up", "64 vCPU to buy time, then revert"));
        assertThat(flags(card, "SYMPTOM_SCALING")).isFalse();
    }

    @Test
    void capacityThatStandsAsTheFixCapsPrevention() {
        Scorecard card =
                grade(
                        aDrill().asks("db.cpu")
                                .then()
                                .claims("root cause: the database is too small, db cpu 100 %")
                                .then()
                                .orders("db.scale_up", "64 vCPU"));
        assertThat(flags(card, "SYMPTOM_SCALING")).isTrue();
        assertThat(level(card, Phase.PREVENT)).isLessThanOrEqualTo(1);
        assertThat(flags(card, "FALSE_CERTAINTY")).isTrue();
        assertThat(flags(card, "ANCHORED")).isTrue();
    }

    @Test
    void threeVolleysLeaveNarrowAtOne() {
        String[][] volleys = {
            {"app.gc", "app.memory", "os.cpu", "os.disk"},
            {"dns.lookups", "tls.certs", "net.path", "net.mtu"},
            {"cache.memory", "queue.lag", "os.memory", "clock.offset"}
        };
        ADrill drill = anExpert();
        for (String[] volley : volleys) {
            drill.then().asks(volley);
        }
        Scorecard card = grade(drill);
        assertThat(flags(card, "SHOTGUN")).isTrue();
        assertThat(level(card, Phase.NARROW)).isLessThanOrEqualTo(1);
    }

    @Test
    void changingTwoThingsAtOnceVerifiesNeither() {
        Scorecard card = grade(anExpert().then().orders("app.restart").orders("cache.purge"));
        assertThat(flags(card, "CHANGED_TWO_THINGS")).isTrue();
        assertThat(card.phases().get(Phase.STABILIZE).rules())
                .doesNotContain("checked on the users afterwards");
    }

    @Test
    void flagAndCancelAreOneChange() {
        assertThat(flags(grade(anExpert()), "CHANGED_TWO_THINGS")).isFalse();
    }

    @Test
    void silenceAfterAVoiceAskedCostsHalfALevel() {
        Scorecard asked =
                grade(
                        anExpert()
                                .then()
                                .isAskedBy("CTO")
                                .then()
                                .observes("so the pages are fast")
                                .then()
                                .observes("and cpu is down")
                                .then()
                                .observes("no errors either"));
        assertThat(flags(asked, "SILENT")).isTrue();
        assertThat(level(asked, Phase.STABILIZE))
                .isEqualTo(level(grade(anExpert()), Phase.STABILIZE) - 0.5);
    }

    @Test
    void newsInTimeIsNoSilence() {
        Scorecard told =
                grade(anExpert().then().isAskedBy("CTO").then().tells("we know it").then().then());
        assertThat(flags(told, "SILENT")).isFalse();
    }

    @Test
    void callingTheMitigationTheFixCapsPrevention() {
        Scorecard card =
                grade(
                        aDrill().claims("root cause: the exact count of the search label")
                                .then()
                                .observes("the flag is off, so it is fixed"));
        assertThat(flags(card, "MITIGATION_CALLED_FIX")).isTrue();
    }

    @Test
    void hintsComeOffTheTotalAtMostTwenty() {
        int whole = grade(anExpert()).total();
        assertThat(grade(anExpert().then().takesHint(1)).total()).isEqualTo(whole);
        assertThat(grade(anExpert().then().takesHint(2)).total()).isEqualTo(whole - 5);
        assertThat(grade(anExpert().then().takesHint(3).takesHint(3).takesHint(3)).total())
                .isEqualTo(whole - 20);
    }

    @Test
    void whatAnswersAQuestionEarnsNoTopLevel() {
        Scorecard asked = grade(GraderTest.anExpert(aDrill().answering()));
        assertThat(asked.phases().values()).allMatch(grade -> grade.level() <= 3);
        assertThat(level(asked, Phase.PROVE)).isEqualTo(3);
    }
}

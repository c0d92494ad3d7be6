package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who brought what, in the order of speaking. */
class TeamTest {

    @Test
    void everybodyIsToldWithTheirOwnDeeds() {
        List<Scorecard.Contribution> team =
                TinyLibrary.grade(
                                aDrill().asks("users.affected")
                                        .then()
                                        .by("ben")
                                        .asks("db.plan")
                                        .then()
                                        .by("ada")
                                        .rulesOut("not the batch")
                                        .predicts("it gets better")
                                        .orders("flag.off")
                                        .then()
                                        .by("ben")
                                        .claims("root cause: the exact count")
                                        .prevents("an alert", "detect.alert_user")
                                        .tells("we know"))
                        .debrief()
                        .team();
        assertThat(team)
                .extracting(Scorecard.Contribution::who)
                .containsExactly("candidate", "ben", "ada");
        assertThat(team.get(1).what())
                .containsExactly(
                        "10:04 Query plan",
                        "10:04 named a cause, proposed prevention, told people");
        assertThat(team.get(2).what())
                .containsExactly(
                        "10:04 ruled one out, said what should change, did: Turn a feature off");
    }

    @Test
    void whoIsAloneIsNoTeam() {
        assertThat(TinyLibrary.grade(aDrill().asks("db.plan")).debrief().team()).isEmpty();
    }

    @Test
    void twoAreATeam() {
        assertThat(
                        TinyLibrary.grade(aDrill().asks("db.plan").then().by("ben").asks("db.cpu"))
                                .debrief()
                                .team())
                .extracting(Scorecard.Contribution::who)
                .containsExactly("candidate", "ben");
    }
}

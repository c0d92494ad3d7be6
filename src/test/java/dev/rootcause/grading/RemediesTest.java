package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rootcause.cases.Prevention;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What proposals come to. In the first case timeouts act on the amplifier, a canary on why nobody
 * caught it, precomputing on the mechanism; a database constraint acts on nothing there.
 */
class RemediesTest {

    private static Remedies remedies(ADrill drill) {
        return Found.in(drill).remedies();
    }

    private static Remedies proposing(String words, String measure) {
        return remedies(aDrill().prevents(words, measure));
    }

    private static List<String> names(Set<Prevention> measures) {
        return measures.stream().map(measure -> measure.id().value()).toList();
    }

    private static ADrill four() {
        return aDrill().prevents("be careful")
                .prevents("timeouts", "guard.timeouts")
                .prevents("a constraint", "guard.db_constraint")
                .prevents("page us", "detect.alert_user")
                .prevents("a runbook", "process.runbook");
    }

    @Test
    void wordsWithoutAMeasureAreNoProposal() {
        assertThat(Found.quotes(remedies(four()).proposals()))
                .containsExactly("timeouts", "a constraint", "page us", "a runbook");
    }

    @Test
    void aMeasureProposedTwiceIsOne() {
        assertThat(names(remedies(four().then().prevents("again", "guard.timeouts")).measures()))
                .containsExactly(
                        "guard.timeouts",
                        "guard.db_constraint",
                        "detect.alert_user",
                        "process.runbook");
    }

    @Test
    void onlyWhatActsOnTheChainOfTheCaseIsTied() {
        assertThat(names(remedies(four()).tied()))
                .containsExactly("guard.timeouts", "detect.alert_user");
        assertThat(Found.quotes(remedies(four()).tiedProposals()))
                .containsExactly("timeouts", "page us");
        assertThat(Remedies.kinds(remedies(four()).tied())).containsExactly("detect", "guard");
    }

    @Test
    void aWeakMeasureIsNotTiedThoughTheKeyHasIt() {
        ADrill drill = aDrill().prevents("a runbook", "process.runbook");
        assertThat(Found.in(drill, OtherKey.preventedBy("process.runbook")).remedies().tied())
                .isEmpty();
    }

    @Test
    void anAlertOnThePartAtFaultOrADecidingFactIsOneOnTheCause() {
        assertThat(names(proposing("alert on the count route", "detect.alert_resource").measures()))
                .containsExactly("detect.alert_cause");
        assertThat(names(proposing("alert on sessions", "detect.alert_resource").measures()))
                .containsExactly("detect.alert_cause");
        // heap misleads and statement statistics only support
        assertThat(names(proposing("alert on the heap", "detect.alert_resource").measures()))
                .containsExactly("detect.alert_resource");
        assertThat(names(proposing("alert on slow queries", "detect.alert_resource").measures()))
                .containsExactly("detect.alert_resource");
    }

    @Test
    void otherMeasuresStayWhatTheyAreWhateverTheySpeakOf() {
        assertThat(names(proposing("timeouts for the count", "guard.timeouts").measures()))
                .containsExactly("guard.timeouts");
    }

    @Test
    void alertsAreOnTheCauseOrOnUsers() {
        Remedies cause = proposing("tell us early", "detect.alert_cause");
        assertThat(cause.alertsOnCause()).isTrue();
        assertThat(cause.alertsOnUsers()).isFalse();
        Remedies users = remedies(four());
        assertThat(users.alertsOnCause()).isFalse();
        assertThat(users.alertsOnUsers()).isTrue();
        assertThat(Found.quotes(users.alerting())).containsExactly("page us");
        assertThat(Found.quotes(cause.alerting())).containsExactly("tell us early");
    }

    @Test
    void anAlertOnWhatIsMeasuredWhereUsersAreIsOneOnUsers() {
        var alert = proposing("alert on the age of figures in browsers", "detect.client_side");
        assertThat(alert.alertsOnUsers()).isTrue();
        assertThat(Found.quotes(alert.alerting())).hasSize(1);
        var graph = proposing("graph the age of figures in browsers", "detect.client_side");
        assertThat(graph.alertsOnUsers()).isFalse();
        assertThat(graph.alerting()).isEmpty();
    }

    @Test
    void aCheckOfAnInvariantTellsTheCauseWhereTheKeyHasIt() {
        ADrill drill = aDrill().prevents("check the sums", "detect.invariant_check");
        var key = OtherKey.preventedBy("detect.invariant_check");
        assertThat(Found.in(drill, key).remedies().alertsOnCause()).isTrue();
        assertThat(remedies(drill).alertsOnCause()).isFalse();
    }

    @Test
    void aGuardAContainmentAndARemovalAreByDesign() {
        assertThat(proposing("timeouts", "guard.timeouts").guardsByDesign()).isTrue();
        assertThat(proposing("a switch", "contain.kill_switch").guardsByDesign()).isTrue();
        assertThat(proposing("an estimate", "eliminate.precompute").guardsByDesign()).isTrue();
        assertThat(proposing("a load test", "capacity.load_test").guardsByDesign()).isFalse();
        assertThat(proposing("a constraint", "guard.db_constraint").guardsByDesign()).isFalse();
        assertThat(Found.quotes(remedies(four()).byDesign())).containsExactly("timeouts");
    }

    @Test
    void aMeasureActsOnItsOwnLink() {
        ADrill drill = four().prevents("a canary", "guard.canary");
        assertThat(Found.quotes(remedies(drill).actingOn("why_not_caught")))
                .containsExactly("page us", "a canary");
        assertThat(remedies(drill).actsOn("amplifier")).isTrue();
        assertThat(remedies(drill).actsOn("mechanism")).isFalse();
    }

    @Test
    void whatIsReplayedIsWhatTheMeasuresSet() {
        ADrill drill =
                four().prevents("a quota", "guard.quota")
                        .prevents("an estimate", "eliminate.precompute");
        assertThat(remedies(drill).knobs())
                .isEqualTo(Map.of("count.rate", 0.1, "count.demand.db_cpu", 0.001));
        assertThat(Found.quotes(remedies(drill).settingKnobs()))
                .containsExactly("a quota", "an estimate");
        assertThat(remedies(four()).knobs()).isEmpty();
        assertThat(remedies(four()).settingKnobs()).isEmpty();
    }

    @Test
    void theNextBottleneckIsNamedWithItsMetricInOneMessage() {
        String next = "the next bottleneck is a stampede";
        String metric = "watch the age of it";
        assertThat(Found.quotes(remedies(aDrill().observes(next).plans(metric)).nextBottleneck()))
                .containsExactly(next);
        assertThat(remedies(aDrill().observes(next)).nextBottleneck()).isEmpty();
        assertThat(remedies(aDrill().observes(metric)).nextBottleneck()).isEmpty();
        assertThat(remedies(aDrill().observes(next).then().plans(metric)).nextBottleneck())
                .isEmpty();
    }

    @Test
    void askingForAMetricIsNotNamingIt() {
        String next = "the next bottleneck is a stampede";
        assertThat(
                        remedies(aDrill().observes(next).asksSaying("the hit rate?", "db.cpu"))
                                .nextBottleneck())
                .isEmpty();
        assertThat(
                        remedies(aDrill().asksSaying(next + "?", "db.cpu").plans("watch its age"))
                                .nextBottleneck())
                .isEmpty();
    }

    @Test
    void aMeasureOutsideTheVocabularyIsAMistakeOfOurs() {
        assertThatThrownBy(() -> proposing("hope", "hope.hard").measures())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no prevention hope.hard");
    }
}

package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static dev.rootcause.grading.GraderTest.anExpert;
import static dev.rootcause.grading.TinyLibrary.grade;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scorecard says of each rule: the words that met it, or what was found instead. */
class RulesInWordsTest {

    private static final String SHORT_CLAIM = "root cause: the count";
    private static final String CLAIM =
            "root cause: the exact count scans all 550m rows and eats the cpu, as traffic by route"
                    + " and pg_stat_activity show";
    private final Scorecard expert = grade(anExpert());

    private static Stream<Scorecard.Met> met(Scorecard card) {
        return card.phases().values().stream().flatMap(grade -> grade.met().stream());
    }

    private static Map<String, String> found(Scorecard card) {
        return card.phases().values().stream()
                .flatMap(grade -> grade.failed().stream())
                .collect(Collectors.toMap(Scorecard.Failed::id, Scorecard.Failed::found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stabilize.relief | flag search_total off",
                "stabilize.own_step | flag search_total off",
                "stabilize.impact_asked | show me users.affected",
                "stabilize.one_defect | flag search_total off",
                "stabilize.sized_up_first | show me users.affected",
                "stabilize.in_time | flag search_total off",
                "stabilize.reversible_first | flag search_total off",
                "stabilize.evidence_first | flag search_total off",
                "stabilize.verified | and now incident.health?",
                "stabilize.told | tell support we switched the search label off",
                "stabilize.fast | flag search_total off",
                "stabilize.predicted | p99 should be back under 500 ms within two minutes",
                "stabilize.cost | users lose the label only; if it does not help, turn it back on",
                "stabilize.evidence_kept | flag search_total off",
                "stabilize.no_harm | flag search_total off",
                "narrow.first_fact | show me app.traffic.by_route",
                "narrow.aim | show me app.traffic.by_route",
                "narrow.few_volleys | show me users.affected",
                "narrow.dividing | show me app.traffic.by_route",
                "narrow.two_tested | or the exact count of the search label from 4.18 hammers it",
                "narrow.baseline | show me change.recent",
                "narrow.layers | show me app.traffic.by_route",
                "narrow.suspected_early | or the exact count of the search label from 4.18 hammers"
                        + " it",
                "narrow.no_waste | show me app.traffic.by_route",
                "prove.dividing_test | show me app.traffic.by_route",
                "prove.rival_out | so it is not capacity of the database",
                "prove.held | p99 should be back under 500 ms within two minutes",
                "prove.checked | and now incident.health?",
                "prevent.fix | serve reltuples rounded by one job",
                "prevent.alerts | alert on db time per query family",
                "prevent.by_design | serve reltuples rounded by one job",
                "prevent.three_kinds | serve reltuples rounded by one job",
                "prevent.gap_closed | canary compares db time",
                "prevent.replay | serve reltuples rounded by one job",
            })
    void aRuleThatHoldsHasTheWordsThatMetIt(String rule, String words) {
        assertThat(met(expert).filter(it -> it.id().equals(rule)))
                .singleElement()
                .satisfies(it -> assertThat(it.quote().text()).isEqualTo(words));
    }

    @Test
    void noRuleOfAnExpertsIsWithoutWords() {
        assertThat(met(expert)).allMatch(it -> it.quote() != null).hasSizeGreaterThan(45);
        assertThat(expert.phases().values()).allMatch(grade -> grade.failed().isEmpty());
    }

    @Test
    void whoIsLateAndDoesNotLookReadsWhatIsMissing() {
        // ordered at minute 25, in effect at 26, mended at 31; the reference run takes 9
        Scorecard late =
                grade(
                        aDrill().asks("users.affected")
                                .then()
                                .minutesLater(24)
                                .orders("flag.off")
                                .then()
                                .claims(SHORT_CLAIM));
        assertThat(found(late))
                .containsEntry(
                        "stabilize.one_defect",
                        "missing: in time (yours 31 min, the bar 18 min); a look at users"
                                + " afterwards")
                .containsEntry("narrow.first_fact", "seen: 0 %");
        assertThat(late.total()).isEqualTo(14);
    }

    @Test
    void whatIsMissingIsSaidWhereTheRuleHolds() {
        Scorecard card =
                grade(
                        aDrill().asks("users.affected")
                                .then()
                                .orders("flag.off")
                                .then()
                                .claims(SHORT_CLAIM));
        assertThat(met(card))
                .extracting(Scorecard.Met::name)
                .contains(
                        "in time, reversible and checked, but for one (missing: a look at users"
                                + " afterwards)");
        assertThat(found(card)).containsKeys("stabilize.verified", "stabilize.told");
    }

    @Test
    void nothingDoneAndNothingSeenIsFoundSo() {
        Scorecard card = grade(aDrill().asks("app.gc").then().claims(SHORT_CLAIM));
        assertThat(found(card))
                .containsEntry("stabilize.relief", "spared users: 0 %")
                .containsEntry("narrow.first_fact", "seen: 0 %");
        assertThat(card.flags())
                .extracting(Scorecard.Flag::why)
                .contains("0 shotgun turns, 100 % of the asks told nothing");
    }

    @Test
    void halfAWayIsFoundWhereItEnds() {
        Scorecard card =
                grade(
                        aDrill().asks("users.affected", "app.traffic.by_route", "db.activity")
                                .then()
                                .asks("change.recent")
                                .then()
                                .claims(CLAIM)
                                .prevents("alert on the cause", "detect.alert_cause")
                                .prevents("timeouts", "guard.timeouts"));
        assertThat(found(card))
                .containsEntry("narrow.two_tested", "0 tested")
                .containsEntry("prevent.alerts", "on the cause: yes, on users: no");
        assertThat(card.total()).isEqualTo(30);
    }

    @Test
    void whatIsLeftToTheTopIsFoundByName() {
        Scorecard card = grade(nearly());
        assertThat(found(card))
                .containsEntry("prove.chain", "open: trigger, why now, why not caught")
                .containsEntry("prevent.three_kinds", "yours: detect, guard")
                .containsOnlyKeys(
                        "stabilize.told",
                        "narrow.cross_check",
                        "prove.chain",
                        "prove.held",
                        "prevent.three_kinds",
                        "prevent.next_bottleneck",
                        "prevent.replay");
        // 12.5 + 18.75 + 22.5 + 15
        assertThat(card.total()).isEqualTo(69);
    }

    private static ADrill nearly() {
        return aDrill().asks("users.affected", "change.recent")
                .then()
                .suspects("either the database is too small")
                .suspects("or the exact count of the search label")
                .asks("app.traffic.by_route", "db.activity")
                .then()
                .asks("app.traffic.by_caller")
                .then()
                .orders("flag.off")
                .orders("db.cancel_queries")
                .then()
                .minutesLater(2)
                .verifies("incident.health")
                .then()
                .rulesOut("it is not capacity of the database")
                .claims(CLAIM)
                .prevents("alert on the cause", "detect.alert_cause")
                .prevents("alert on users", "detect.alert_user")
                .prevents("timeouts", "guard.timeouts");
    }
}

package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static dev.rootcause.grading.TinyLibrary.grade;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GraderTest {

    private static final String CAUSE =
            "root cause: the exact count for the search label scans all 550M rows, 55 core-seconds"
                    + " each, so 160 sessions starve the page queries of cpu, 24.8 of 32 cores;"
                    + " triggered by flag search_total going to 100 % at 09:52 after 4.18; polling"
                    + " with no statement_timeout keeps it going; not caught because staging has"
                    + " small data and no alert; shown by traffic by route and pg_stat_activity";

    static ADrill anExpert() {
        return anExpert(aDrill());
    }

    static ADrill anExpert(ADrill drill) {
        return begun(drill)
                .then()
                .orders("flag.off", "flag search_total off")
                .predicts("p99 should be back under 500 ms within two minutes")
                .plans("users lose the label only; if it does not help, turn it back on")
                .minutesLater(1)
                .orders("db.cancel_queries", "and cancel the running counts")
                .tells("tell support we switched the search label off")
                .then()
                .minutesLater(1)
                .verifies("incident.health")
                .then()
                .asks("db.plan", "arch.requirement")
                .then()
                .rulesOut("so it is not capacity of the database")
                .claims(CAUSE, "app.traffic.by_route", "db.activity")
                .then()
                .prevents("serve reltuples rounded by one job", "eliminate.precompute")
                .prevents("statement_timeout on the stats role", "guard.timeouts")
                .prevents("canary compares db time", "guard.canary")
                .prevents("alert on db time per query family", "detect.alert_cause")
                .prevents("alert on the page slo", "detect.alert_user")
                .observes(
                        "next bottleneck: a stampede when the cached value expires; watch the age"
                                + " of the value and refresh duration");
    }

    private static ADrill begun(ADrill drill) {
        return drill.asks("users.affected", "change.recent")
                .then()
                .suspects("either the database is too small")
                .suspects("or the exact count of the search label from 4.18 hammers it")
                .asks("app.traffic.by_route", "db.activity")
                .then()
                .asks("app.traffic.by_caller");
    }

    @Test
    void anExpertIsInTheTopBand() {
        Scorecard card = grade(anExpert());
        assertThat(card.phases().values()).allMatch(grade -> grade.level() >= 3, card.toString());
        assertThat(card.total()).isGreaterThanOrEqualTo(85);
        assertThat(card.flags()).isEmpty();
    }

    @Test
    void gradesTheSameLedgerTheSame() {
        assertThat(grade(anExpert())).isEqualTo(grade(anExpert()));
    }

    @Test
    void aGuessEarnsNoMoreThanTheRightWord() {
        Scorecard card = grade(aDrill().claims("root cause: the exact count of the search label"));
        assertThat(card.phases().get(Phase.PROVE).level()).isLessThanOrEqualTo(1);
        assertThat(card.flags()).extracting(Scorecard.Flag::name).contains("GUESS", "UNPROVEN");
        assertThat(card.total()).isLessThanOrEqualTo(40);
    }

    @Test
    void tooLittleIsNoNumber() {
        Scorecard card = grade(aDrill().asks("db.cpu").then().asks("app.gc"));
        assertThat(card.total()).isNull();
        assertThat(card.phases()).isEmpty();
    }

    @Test
    void sixLooksAndActionsAreEnoughWithoutAClaim() {
        Scorecard card =
                grade(
                        aDrill().asks("db.cpu")
                                .then()
                                .asks("app.gc")
                                .then()
                                .asks("users.affected")
                                .then()
                                .asks("db.plan")
                                .then()
                                .asks("jobs.runs")
                                .then()
                                .orders("flag.off"));
        assertThat(card.total()).isNotNull();
    }

    @Test
    void theRightPartWithTheWrongMechanismIsNotShown() {
        Scorecard card =
                grade(
                        begun(aDrill())
                                .then()
                                .rulesOut("it is not capacity of the database")
                                .claims(
                                        "root cause: the search label's count takes row locks and"
                                                + " blocks the pages, seen in traffic by route and"
                                                + " pg_stat_activity"));
        assertThat(card.phases().get(Phase.PROVE).level()).isBetween(1.0, 2.0);
    }

    @Test
    void aVoidedTurnDoesNotCount() {
        Scorecard with = grade(aDrill().claims("the exact count of the search label").then());
        Scorecard without =
                grade(aDrill().claims("the exact count of the search label").then().takesBack(1));
        assertThat(with.total()).isNotNull();
        assertThat(without.total()).isNull();
    }

    @Test
    void everyQuoteIsTheCandidatesOwn() {
        assertThat(grade(anExpert()).phases().get(Phase.PROVE).quotes())
                .extracting(Scorecard.Quote::text)
                .contains(CAUSE);
    }

    @Test
    void whatIsMissedIsToldInASentence() {
        Scorecard card = grade(aDrill().claims("the exact count of the search label"));
        assertThat(card.phases().get(Phase.STABILIZE).missed())
                .containsExactly(
                        "some relief for users: Take any step that gives users at least some relief."
                                + " (spared users: 0 %)");
    }
}

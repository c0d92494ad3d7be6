package dev.rootcause.grading;

import static dev.rootcause.grading.GraderTest.anExpert;
import static dev.rootcause.grading.TinyLibrary.grade;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may never raise a score, and what may never lower it. */
class MonotonyTest {

    private static final List<UnaryOperator<ADrill>> CANDIDATES =
            List.of(
                    drill -> drill.asks("db.cpu").then().claims("root cause: the exact count"),
                    drill ->
                            drill.asks("users.affected", "change.recent")
                                    .then()
                                    .suspects("the exact count of the search label")
                                    .asks("db.activity")
                                    .then()
                                    .orders("flag.off")
                                    .then()
                                    .minutesLater(6)
                                    .verifies("incident.health")
                                    .claims("root cause: the count scans 550m rows, see sessions"),
                    drill ->
                            drill.asks("db.cpu")
                                    .then()
                                    .suspects("the database is too small")
                                    .asks("app.gc", "jobs.runs")
                                    .then()
                                    .orders("db.scale_up")
                                    .claims("root cause: the database is too small"));

    static Stream<UnaryOperator<ADrill>> candidates() {
        return CANDIDATES.stream();
    }

    private static int total(UnaryOperator<ADrill> candidate, UnaryOperator<ADrill> before) {
        return grade(candidate.apply(before.apply(ADrill.aDrill()).then())).total();
    }

    @ParameterizedTest
    @MethodSource("candidates")
    void aVolleyBeforeNeverRaisesAScore(UnaryOperator<ADrill> candidate) {
        int plain = total(candidate, drill -> drill);
        int after =
                total(
                        candidate,
                        drill ->
                                drill.asks(
                                        "app.traffic.by_route",
                                        "db.plan",
                                        "users.affected",
                                        "app.traffic.by_caller",
                                        "change.recent"));
        assertThat(after).isLessThanOrEqualTo(plain);
    }

    @ParameterizedTest
    @MethodSource("candidates")
    void aHintNeverRaisesAScore(UnaryOperator<ADrill> candidate) {
        for (int step = 1; step <= 3; step++) {
            int taken = step;
            assertThat(
                            total(
                                    candidate,
                                    drill ->
                                            drill.takesHint(taken)
                                                    .isShownByHint("app.traffic.by_route")))
                    .isLessThanOrEqualTo(total(candidate, drill -> drill));
        }
    }

    @ParameterizedTest
    @MethodSource("candidates")
    void aTurnWithoutEventsChangesNothing(UnaryOperator<ADrill> candidate) {
        assertThat(total(candidate, drill -> drill.then().then()))
                .isEqualTo(total(candidate, drill -> drill));
    }

    @org.junit.jupiter.api.Test
    void aVolleyAfterwardsNeverRaisesAnExpert() {
        ADrill more = anExpert().then().asks("db.cpu", "app.gc", "jobs.runs", "app.db_pool");
        assertThat(grade(more).total()).isLessThanOrEqualTo(grade(anExpert()).total());
    }

    @ParameterizedTest
    @MethodSource("delays")
    void stabilizingEarlierNeverLowersAScore(int minutes) {
        assertThat(mitigatedAfter(minutes)).isGreaterThanOrEqualTo(mitigatedAfter(minutes + 4));
    }

    static Stream<Integer> delays() {
        return Stream.of(0, 2, 4, 8, 16, 32);
    }

    private static int mitigatedAfter(int minutes) {
        return grade(
                        ADrill.aDrill()
                                .asks("users.affected", "change.recent")
                                .then()
                                .suspects("the exact count of the search label")
                                .asks("db.activity")
                                .then()
                                .minutesLater(minutes)
                                .orders("flag.off")
                                .orders("db.cancel_queries")
                                .then()
                                .minutesLater(2)
                                .verifies("incident.health")
                                .claims("root cause: the count scans 550m rows, see sessions"))
                .total();
    }
}

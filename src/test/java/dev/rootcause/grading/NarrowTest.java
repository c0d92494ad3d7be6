package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static dev.rootcause.grading.Found.holds;
import static dev.rootcause.grading.Found.instead;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The rules of narrowing down where they just hold and where they just do not. The first case has
 * five deciding facts; DNS and the queue tell nothing.
 */
class NarrowTest {

    private static final String COUNT = "the exact count of the search label";
    private static final String[] VOLLEY = {"os.cpu", "net.path", "queue.lag", "dns.lookups"};

    private static ADrill volleys(int many) {
        ADrill drill = aDrill();
        for (int volley = 0; volley < many; volley++) {
            drill.asks(VOLLEY).then();
        }
        return drill;
    }

    @Test
    void oneFactOfFiveIsAFirstAndThreeAreHalf() {
        assertThat(holds("narrow.first_fact", aDrill().asks("db.plan"))).isTrue();
        assertThat(holds("narrow.first_fact", aDrill().asks("db.cpu"))).isFalse();
        ADrill two = aDrill().asks("db.plan", "change.recent");
        assertThat(holds("narrow.half_the_facts", two)).isFalse();
        assertThat(instead("narrow.half_the_facts", two)).isEqualTo("seen: 40 %");
        assertThat(holds("narrow.half_the_facts", two.then().asks("app.traffic.by_caller")))
                .isTrue();
    }

    @Test
    void fewerFactsAreEnoughOnceTheyDecide() {
        // 3.2 parts for the cause against 0.26
        ADrill two = aDrill().asks("db.activity", "app.traffic.by_route", "app.db_pool");
        assertThat(holds("narrow.half_the_facts", two)).isTrue();
        assertThat(holds("narrow.best_aim", two)).isTrue();
    }

    @Test
    void theBalanceIsOfFactsSeenAndAsksThatHelped() {
        // one of five, one of one: 2/6; two of five, two of two: 4/7
        assertThat(instead("narrow.aim", aDrill().asks("db.plan"))).isEqualTo("balance 0.33");
        assertThat(holds("narrow.aim", aDrill().asks("db.plan"))).isFalse();
        ADrill two = aDrill().asks("db.plan", "change.recent");
        assertThat(holds("narrow.aim", two)).isTrue();
        assertThat(holds("narrow.good_aim", two)).isFalse();
        assertThat(instead("narrow.good_aim", two)).isEqualTo("balance 0.57");
    }

    @Test
    void threeFactsOfFiveByLooksThatAllHelpedAreThreeQuarters() {
        // 2 x 1 x 3/5 of 8/5
        Looks looks = new Looks(Set.of(), 0.6, 1, 0, 0, 0, 0, 3, false, List.of());
        assertThat(looks.f1()).isEqualTo(0.75);
    }

    @Test
    void halfOfTheBestOrderIsEnoughToDivide() {
        // the best look after one, or two, that tell nothing
        ADrill half = aDrill().asks("dns.lookups").then().asks("db.activity");
        ADrill third = aDrill().asks("dns.lookups", "queue.lag").then().asks("db.activity");
        assertThat(Found.in(half).looks().efficiency()).isEqualTo(0.5);
        assertThat(holds("narrow.dividing", half)).isTrue();
        assertThat(holds("narrow.best_order", half)).isFalse();
        assertThat(holds("narrow.dividing", third)).isFalse();
        assertThat(instead("narrow.dividing", third)).isEqualTo("of the best order: 33 %");
    }

    @Test
    void twoVolleysAreFewAndOneIsOne() {
        assertThat(holds("narrow.few_volleys", volleys(2))).isTrue();
        assertThat(holds("narrow.few_volleys", volleys(3))).isFalse();
        assertThat(instead("narrow.few_volleys", volleys(3))).isEqualTo("3 of them");
        assertThat(holds("narrow.one_volley", volleys(1))).isTrue();
        assertThat(holds("narrow.one_volley", volleys(2))).isFalse();
    }

    @Test
    void twoExplanationsMustBeTested() {
        ADrill one = aDrill().suspects("a batch").asks("jobs.runs").then().rulesOut("no batch");
        assertThat(holds("narrow.two_tested", one)).isFalse();
        assertThat(instead("narrow.two_tested", one)).isEqualTo("1 tested");
        ADrill two =
                aDrill().suspects("a batch")
                        .suspects(COUNT)
                        .asks("jobs.runs", "db.plan")
                        .then()
                        .rulesOut("no batch")
                        .claims(COUNT);
        assertThat(holds("narrow.two_tested", two)).isTrue();
    }

    @Test
    void whoIsHitAndWhatChangedAreAskedByTheirOwnLooks() {
        assertThat(holds("narrow.scope", aDrill().asks("users.affected"))).isTrue();
        assertThat(holds("narrow.scope", aDrill().asks("change.recent"))).isFalse();
        assertThat(holds("narrow.baseline", aDrill().asks("change.recent"))).isTrue();
        assertThat(holds("narrow.baseline", aDrill().asks("users.affected"))).isFalse();
    }

    @Test
    void databaseAndServicesAreTwoLayers() {
        assertThat(holds("narrow.layers", aDrill().asks("db.plan", "db.activity"))).isFalse();
        assertThat(holds("narrow.layers", aDrill().asks("db.plan", "app.gc"))).isTrue();
    }

    @Test
    void theFirstThirdOfTheAsksIsRoundedUp() {
        String[] three = {"db.plan", "db.cpu", "app.gc"};
        ADrill twoOfSix = aDrill().asks("db.io", "jobs.runs").then().suspects(COUNT);
        assertThat(early(twoOfSix.asks(three).then().asks("os.cpu"))).isTrue();
        ADrill threeOfSix = aDrill().asks(three).then().suspects(COUNT);
        assertThat(early(threeOfSix.asks("db.io", "jobs.runs", "os.cpu"))).isFalse();
        assertThat(early(threeOfSix.then().asks("net.path"))).isTrue(); // three of seven
    }

    @Test
    void hintsAndVolleysAreNoAsksBeforeIt() {
        ADrill volley = aDrill().asks(VOLLEY).then().suspects(COUNT).asks("db.plan");
        assertThat(early(volley)).isTrue();
        ADrill hinted =
                aDrill().isShownByHint("db.io")
                        .isShownByHint("jobs.runs")
                        .then()
                        .suspects(COUNT)
                        .asks("db.plan");
        assertThat(early(hinted)).isTrue();
    }

    @Test
    void whatIsNeverSuspectedIsNotEarly() {
        assertThat(early(aDrill().suspects("a lock"))).isFalse();
    }

    private static boolean early(ADrill drill) {
        return holds("narrow.suspected_early", drill);
    }

    @Test
    void aFifthOfTheMinutesMayBeWasted() {
        ADrill three = aDrill().asks("db.plan", "db.cpu", "app.gc").then().asks("db.cpu");
        assertThat(holds("narrow.no_waste", three)).isFalse();
        assertThat(instead("narrow.no_waste", three)).isEqualTo("of the minutes: 25 %");
        assertThat(holds("narrow.no_waste", three.then().asks("db.io"))).isTrue();
    }

    @Test
    void numbersSetAgainstEachOtherOrADoubtCrossCheck() {
        assertThat(holds("narrow.cross_check", aDrill().observes("24.8 of 32 cores"))).isTrue();
        assertThat(holds("narrow.cross_check", aDrill().observes("if i am wrong it stays")))
                .isTrue();
        assertThat(holds("narrow.cross_check", aDrill().observes("many cores"))).isFalse();
    }
}

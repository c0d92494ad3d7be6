package dev.rootcause.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.Action;
import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.Parameters;
import dev.rootcause.cases.Signal;
import dev.rootcause.simulation.observations.Observation;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlowShopTest {

    private static final Moment PAGE = SlowShop.PAGE;

    @Test
    void theCaseCanBeRead() {
        assertThat(SlowShop.LIBRARY.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everySignalAnswersAtThePageAndAfterOrders(int seed) {
        var shop = new SlowShop(seed);
        everySignalAnswers(shop, PAGE);
        shop.order(60, "flag.off", "turn the search label off");
        shop.order(120, "db.cancel_queries", "cancel the running counts");
        everySignalAnswers(shop, PAGE.plusMinutes(5));
    }

    private static void everySignalAnswers(SlowShop shop, Moment at) {
        for (Signal signal : SlowShop.LIBRARY.vocabulary().signals().values()) {
            Observation seen = shop.look(signal.id().value(), at);
            assertThat(seen.toString())
                    .as(signal.id().value())
                    .doesNotContain("${", "NaN", "Infinity");
            assertThat(seen.says()).isNotBlank();
            assertThat(shop.look(signal.id().value(), at)).isEqualTo(seen);
        }
    }

    @Test
    void atThePageTheNumbersClose() {
        var shop = new SlowShop(1);
        assertThat(shop.says("app.latency", PAGE)).contains("p99 2.8 s, mean 772 ms", "p99 432 ms");
        assertThat(shop.says("db.cpu", PAGE)).contains("100 % of 32 vCPU", "load 206", "22 %");
        assertThat(shop.says("db.activity", PAGE)).startsWith("206 active");
        assertThat(shop.says("app.db_pool", PAGE)).contains("160 of 160", "278 waiting (35 a pod)");
        assertThat(shop.cell("db.cpu.by_query", 0, 2, PAGE)).isEqualTo("78 %");
        assertThat(shop.impact(PAGE).says()).isEqualTo("32 % of page views over 1 s");
    }

    @Test
    void moreCoresHelpAndStayFull() {
        var shop = new SlowShop(1).order(0, "db.scale_up", 64.0, null, "scale the db to 64 vcpu");
        Moment done = shop.done();
        assertThat(done.minutesSince(PAGE)).isEqualTo(15);
        assertThat(shop.says("app.latency", done.plusMinutes(10))).contains("mean 33");
        assertThat(shop.says("db.cpu", done.plusMinutes(10))).contains("100 % of 64 vCPU");
    }

    @Test
    void aLargerPoolHurts() {
        var shop = new SlowShop(1).order(0, "pool.increase", "double the stats pool");
        assertThat(shop.says("app.latency", shop.done().plusMinutes(10))).contains("mean 1 54");
    }

    @Test
    void aSmallPoolIsABulkhead() {
        var shop = new SlowShop(1).order(0, "pool.cap", 8.0, null, "cap the stats-api pool at 8");
        assertThat(shop.says("app.latency", shop.done().plusMinutes(8))).contains("mean 120 ms");
        assertThat(shop.says("db.cpu", shop.done().plusMinutes(15))).startsWith("db-1 CPU 47 %");
    }

    @Test
    void withTheSourceOffRunningWorkGoesOn() {
        var shop = new SlowShop(1).order(0, "flag.off", "turn the search label off");
        assertThat(shop.says("incident.onset", shop.done().plusSeconds(10)))
                .containsPattern("75\\d ms now");
        assertThat(shop.says("incident.onset", shop.done().plusSeconds(320)))
                .contains("120 ms now");
    }

    @Test
    void withTheSourceOffAndTheRunningWorkCancelledItHolds() {
        var shop = new SlowShop(1).order(0, "flag.off", "turn the search label off");
        shop.order(30, "db.cancel_queries", "cancel the running counts");
        assertThat(shop.says("incident.onset", shop.done().plusSeconds(2))).contains("120 ms now");
        assertThat(shop.says("incident.onset", shop.done().plusMinutes(10))).contains("120 ms now");
        assertThat(shop.impact(shop.done().plusMinutes(1)).goodShare()).isGreaterThan(0.99);
    }

    @Test
    void cancelledWorkComesBackWhileItsSourceIsOn() {
        var shop = new SlowShop(1).order(0, "db.cancel_queries", "cancel all long queries");
        assertThat(shop.says("incident.onset", shop.done().plusSeconds(1)))
                .doesNotContain("772 ms now");
        assertThat(shop.says("incident.onset", shop.done().plusSeconds(5))).contains("772 ms now");
    }

    @Test
    void aTenthLessDemandLeavesThePoolFull() {
        var shop = new SlowShop(1).order(0, "flag.off", null, 0.1, "label off for 10 % of users");
        Moment later = shop.done().plusMinutes(5);
        assertThat(shop.says("app.traffic.by_route", later)).contains("/api/v2/items/count 50.0/s");
        assertThat(shop.cell("app.errors.by_code", 0, 3, later)).startsWith("49.");
        assertThat(shop.says("db.activity", later)).startsWith("206 active");
    }

    @Test
    void whatIsTakenBackIsAsBefore() {
        var shop = new SlowShop(1).order(0, "pool.increase", "double the stats pool");
        shop.order(600, "undo.last", "undo that");
        assertThat(shop.says("app.latency", shop.done().plusMinutes(15))).contains("mean 772 ms");
    }

    @Test
    void anOrderWithoutATargetIsAskedBack() {
        var world = new SlowShop(1).world();
        var vague =
                new Order(
                        new ActionId("flag.off"),
                        new Parameters(null, null, null, "turn it off"),
                        PAGE);
        assertThat(world.schedule(vague, List.of())).isEmpty();
    }

    @Test
    void anUnboundOrderIsDoneAndMovesNothing() {
        var shop = new SlowShop(1).order(0, "cache.purge", "flush redis");
        assertThat(shop.says("app.latency", shop.done().plusMinutes(5))).contains("mean 772 ms");
    }

    @Test
    void thePageDoesNotNameTheCause() {
        var incident = SlowShop.incident();
        var symptom = (Observation.MetricChart) new SlowShop(1).look("app.latency", PAGE);
        String shown =
                incident.title()
                        + incident.page()
                        + incident.services()
                        + symptom.says()
                        + symptom.chart().title()
                        + symptom.chart().marks();
        assertThat(shown.toLowerCase(Locale.ROOT))
                .doesNotContain("count", "search_total", "placeholder", "550", "search box");
    }

    @Test
    void theOtherVariantHasTheSameShapeInOtherNames() {
        var shop = new SlowShop(2);
        assertThat(shop.says("db.cpu", PAGE)).startsWith("pg-a CPU 100 % of 48 vCPU");
        assertThat(shop.says("app.latency", PAGE)).contains("p99 2.8 s");
        assertThat(shop.look("db.activity.by_client", PAGE).toString())
                .doesNotContain("stats-api", "db-1");
    }

    @Test
    void everyActionOfTheVocabularyCanBeOrderedAndTheWorldStillAnswers() {
        for (Action action : SlowShop.LIBRARY.vocabulary().actions().values()) {
            var shop =
                    new SlowShop(1)
                            .order(0, action.id().value(), "do that to stats-api and the carousel");
            assertThat(shop.impact(shop.done().plusMinutes(5)).goodShare())
                    .as(action.id().value())
                    .isBetween(0.0, 1.0);
            assertThat(shop.says("db.cpu", shop.done().plusMinutes(5))).startsWith("db-1 CPU");
        }
    }

    @Test
    void theSameOrdersGiveTheSameBytesInAnotherRun() {
        var one = new SlowShop(1).order(0, "db.restart", "restart the database");
        var other = new SlowShop(1).order(0, "db.restart", "restart the database");
        other.look("db.cpu", PAGE.plusMinutes(1));
        Moment later = one.done().plusMinutes(3);
        assertThat(one.look("db.cpu", later).toString())
                .isEqualTo(other.look("db.cpu", later).toString());
        assertThat(one.look("app.logs", later)).isEqualTo(other.look("app.logs", later));
    }

    @Test
    void whatIsReadBackDoesNotSayMoreThanWasOrdered() {
        for (Action action : SlowShop.LIBRARY.vocabulary().actions().values()) {
            var parameters = new Parameters(null, null, null, "do it on the database");
            new SlowShop(1)
                    .world()
                    .schedule(new Order(action.id(), parameters, PAGE), List.of())
                    .ifPresent(it ->
                            assertThat(it.does())
                                    .as(action.id().value())
                                    .doesNotContain("count", "stats-api", "search"));
        }
    }
}

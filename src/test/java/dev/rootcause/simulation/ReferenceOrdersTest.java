package dev.rootcause.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.Case;
import dev.rootcause.cases.CaseCode;
import dev.rootcause.cases.Cases;
import dev.rootcause.cases.Parameters;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which share of people is served, in both tellings of a case, so many minutes after the page:
 * orders are {@code action number words}, given at the page; {@code -} is no number.
 */
class ReferenceOrdersTest {

    private static final Cases LIBRARY = Cases.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    RC-311 |                                                                  | 20 | 0.15..0.23
                    RC-311 | limit.raise_fds 65536 api-gateway                                | 20 | 0..0.05
                    RC-311 | timeout.raise 120 api-gateway                                    | 20 | 0.15..0.23
                    RC-311 | pool.cap - upstream pool of api-gateway                          | 15 | 0.999..1
                    RC-318 |                                                                  | 20 | 0..0.01
                    RC-318 | app.scale - risk-api                                             | 20 | 0..0.01
                    RC-318 | app.restart - risk-api                                           | 20 | 0..0.01
                    RC-318 | retry.disable - pay-api                                          | 15 | 0.999..1
                    RC-318 | retry.disable - pay-api; app.restart - risk-api                  | 15 | 0.999..1
                    RC-324 |                                                                  | 20 | 0..0.01
                    RC-324 | pool.increase - ledger-api                                       | 5  | 0.999..1
                    RC-324 | pool.increase - ledger-api                                       | 60 | 0..0.01
                    RC-324 | db.kill_sessions - idle in transaction                           | 10 | 0.999..1
                    RC-324 | flag.off - fee_rules; db.kill_sessions - idle in transaction     | 30 | 0.999..1
                    RC-333 |                                                                  | 20 | 0.75..0.79
                    RC-333 | traffic.drain_instance - gw-1                                    | 20 | 0.55..0.67
                    RC-333 | lb.keepalive - gateway                                           | 15 | 0.999..1
                    RC-341 |                                                                  | 20 | 0.995..0.998
                    RC-341 | app.scale - pay-api                                              | 20 | 0.995..0.9969
                    RC-341 | lb.keepalive 75 pay-api                                          | 15 | 0.9995..1
                    RC-402 |                                                                  | 20 | 0.997..0.999
                    RC-402 | app.scale - booking-api                                          | 20 | 0.997..0.999
                    RC-402 | flag.off - harbor nights; deploy.rollback - booking-api          | 20 | 0.9999..1
                    RC-409 |                                                                  | 20 | 0.18..0.22
                    RC-409 | cache.disable - /me/*                                            | 15 | 0.999..1
                    RC-409 | app.scale - the release                                          | 20 | 0.18..0.22
                    RC-417 |                                                                  | 20 | 0.62..0.70
                    RC-417 | pool.increase - pods                                             | 20 | 0.40..0.68
                    RC-417 | flag.off - top_strip                                             | 15 | 0.999..1
                    RC-426 |                                                                  | 20 | 0..0.01
                    RC-426 | pool.increase - show pages                                       | 20 | 0..0.01
                    RC-426 | db.kill_sessions - idle in transaction                           | 20 | 0.999..1
                    RC-426 | job.pause - notebook sheet; db.set_timeouts - pg-main            | 20 | 0.999..1
                    RC-435 |                                                                  | 20 | 0..0.01
                    RC-435 | app.restart - insight-api                                        | 20 | 0..0.01
                    RC-435 | lb.buffering_on - entry-1                                        | 15 | 0.999..1
                    """)
    void serve(String code, String orders, int after, String band) {
        Case incident = LIBRARY.find(new CaseCode(code)).orElseThrow();
        Moment page = new Moment(incident.page().at());
        String[] ends = band.split("\\.\\.");
        for (int seed : List.of(1, 2)) {
            var world = Simulation.of(incident, LIBRARY.vocabulary(), seed);
            List<Order> given = read(orders, page);
            for (int i = 0; i < given.size(); i++) {
                assertThat(world.schedule(given.get(i), given.subList(0, i))).isPresent();
            }
            double served = world.impact(given, page.plusMinutes(after)).goodShare();
            assertThat(served)
                    .as("%s seed %d %s", code, seed, orders)
                    .isBetween(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]));
        }
    }

    private static List<Order> read(String text, Moment page) {
        var orders = new ArrayList<Order>();
        for (String order : text == null ? new String[0] : text.split("; ")) {
            String[] words = order.split(" ", 3);
            Double number = words[1].equals("-") ? null : Double.valueOf(words[1]);
            var parameters = new Parameters(number, null, null, words[2]);
            orders.add(new Order(new ActionId(words[0]), parameters, page));
        }
        return orders;
    }
}

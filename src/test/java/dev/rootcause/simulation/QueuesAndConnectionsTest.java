package dev.rootcause.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.Case;
import dev.rootcause.cases.CaseCode;
import dev.rootcause.cases.Cases;
import dev.rootcause.cases.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the cases of Fernpost and Copperlane do when they are told to, in every telling. */
class QueuesAndConnectionsTest {

    private static final Cases LIBRARY = Cases.bundled();

    @ParameterizedTest(name = "{0}: {1}, after {2} min")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    RC-311 |                                                                  | 30 | 0.10..0.25
                    RC-311 | 2 pool.cap the gateway pool                                      |  7 | 0.99..1
                    RC-311 | 2 pool.cap the gateway pool                                      | 45 | 0.99..1
                    RC-311 | 2 limit.raise_fds the gateway                                    | 15 | 0..0.05
                    RC-311 | 2 limit.raise_fds the gateway; 8 pool.cap the gateway            | 15 | 0.99..1
                    RC-311 | 2 component.restart the gateway                                  |  8 | 0.99..1
                    RC-311 | 2 component.restart the gateway                                  | 45 | 0.10..0.25
                    RC-311 | 2 app.scale the gateway                                          | 15 | 0..0.05
                    RC-311 | 2 app.scale the backend                                          |  9 | 0.99..1
                    RC-318 |                                                                  | 30 | 0..0.01
                    RC-318 | 2 retry.disable payments                                         |  9 | 0.99..1
                    RC-318 | 2 app.restart risk                                               |  9 | 0..0.01
                    RC-318 | 2 app.scale risk                                                 | 20 | 0..0.01
                    RC-318 | 2 client.backoff payments                                        | 20 | 0..0.01
                    RC-318 | 2 pool.cap risk                                                  |  8 | 0.99..1
                    RC-318 | 2 breaker.enable risk                                            | 10 | 0.99..1
                    RC-324 |                                                                  | 30 | 0..0.01
                    RC-324 | 2 db.kill_sessions idle in transaction                           |  6 | 0.99..1
                    RC-324 | 2 db.kill_sessions idle in transaction                           | 32 | 0..0.01
                    RC-324 | 2 db.cancel_queries the queries                                  | 10 | 0..0.01
                    RC-324 | 2 pool.increase the pool                                         |  9 | 0.99..1
                    RC-324 | 2 pool.increase the pool                                         | 30 | 0..0.01
                    RC-324 | 2 flag.off fee_rules; 3 db.kill_sessions idle in transaction     | 55 | 0.99..1
                    RC-324 | 2 db.set_timeouts idle; 3 db.kill_sessions idle in transaction   | 55 | 0.99..1
                    RC-324 | 2 db.set_timeouts idle                                           | 15 | 0..0.01
                    RC-333 |                                                                  | 30 | 0.74..0.80
                    RC-333 | 2 lb.keepalive the gateway                                       |  8 | 0.99..1
                    RC-333 | 2 limit.raise_kernel tcp_fin_timeout                             | 10 | 0.74..0.80
                    RC-333 | 2 limit.raise_kernel ip_local_port_range                         |  8 | 0.99..1
                    RC-333 | 2 component.restart the gateway                                  | 10 | 0.74..0.80
                    RC-333 | 2 traffic.drain_instance a gateway node                          | 12 | 0.55..0.66
                    RC-341 |                                                                  | 30 | 0.995..0.9985
                    RC-341 | 2 lb.keepalive the backend                                           |  8 | 0.999..1
                    RC-341 | 2 timeout.raise the balancer                                           |  8 | 0.995..0.998
                    RC-341 | 2 app.scale the backend                                              |  9 | 0.995..0.9965
                    RC-341 | 2 timeout.lower the backend                                          |  8 | 0.98..0.993
                    RC-341 | 2 retry.enable the balancer                                            |  8 | 0.999..1
                    """)
    void answersWhatIsOrdered(String code, String orders, int after, String band) {
        Case incident = LIBRARY.find(new CaseCode(code)).orElseThrow();
        double low = Double.parseDouble(band.split("\\.\\.")[0]);
        double high = Double.parseDouble(band.split("\\.\\.")[1]);
        Moment page = new Moment(incident.page().at());
        IntStream.of(1, 2)
                .forEach(seed -> {
                    var world = Simulation.of(incident, LIBRARY.vocabulary(), seed);
                    var impact = world.impact(given(orders, page), page.plusMinutes(after));
                    assertThat(impact.goodShare()).as("seed %d", seed).isBetween(low, high);
                });
    }

    /** {@code 2 pool.cap the gateway; 8 app.restart risk}: minutes after the page. */
    private static List<Order> given(@Nullable String orders, Moment page) {
        List<Order> given = new ArrayList<>();
        for (String order : orders == null ? new String[0] : orders.split("; *")) {
            String[] words = order.split(" ", 3);
            var parameters = new Parameters(null, null, null, words[2]);
            Moment at = page.plusMinutes(Integer.parseInt(words[0]));
            given.add(new Order(new ActionId(words[1]), parameters, at));
        }
        return given;
    }
}

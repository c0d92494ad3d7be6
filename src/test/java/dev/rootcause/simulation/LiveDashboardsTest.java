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
 * What the people of Tidewire get, in both tellings of a case, so many minutes after the page:
 * orders are {@code action number words}, given in this order at the page; {@code -} is no number.
 */
class LiveDashboardsTest {

    private static final Cases LIBRARY = Cases.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                                                                                      | 30 | 0.907..0.909
                    app.scale 18 pods                                                 | 15 | 0.907..0.909
                    component.restart - balancer                                      | 15 | 0.907..0.909
                    deploy.rollback - 3.9                                             | 10 | 0.91..0.95
                    flag.off - live boards                                            | 3  | 0.91..0.93
                    stream.close - streams                                            | 10 | 0.907..0.909
                    flag.off - live boards; stream.close - streams                    | 8  | 0.999..1
                    stream.close - streams; flag.off - live boards                    | 8  | 0.999..1
                    stream.close - streams; flag.off - live boards                    | 60 | 0.999..1
                    stream.limit 1 streams                                            | 8  | 0.999..1
                    protocol.h2_on - http/2                                           | 20 | 0.75..0.87
                    protocol.terminate_at_lb - balancer                               | 60 | 0.999..1
                    dns.change - four hosts                                           | 60 | 0.99..1
                    """)
    void theQueueInTheBrowser(String orders, int after, String band) {
        check("RC-207", orders, after, band);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                                                                                      | 30 | 0.30..0.36
                    app.restart - pods                                                | 15 | 0.30..0.36
                    memory.increase - pods                                            | 15 | 0.30..0.36
                    stream.limit 25 streams                                           | 15 | 0.30..0.36
                    flag.off - live boards                                            | 15 | 0.30..0.42
                    app.scale 18 pods                                                 | 15 | 0.999..1
                    protocol.h2_off - http/2                                          | 15 | 0.907..0.909
                    config.revert - alpn                                              | 15 | 0.907..0.909
                    flag.off - live boards; protocol.h2_off - http/2                  | 15 | 0.999..1
                    protocol.terminate_at_lb - balancer                               | 60 | 0.999..1
                    """)
    void theCostOfTheProtocol(String orders, int after, String band) {
        check("RC-213", orders, after, band);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                                                                                      | 30 | 0.238..0.240
                    app.scale 18 pods                                                 | 15 | 0.238..0.240
                    app.restart - pulse                                               | 15 | 0.238..0.240
                    app.restart - pods                                                | 15 | 0.238..0.240
                    stream.heartbeat - streams                                        | 20 | 0.238..0.240
                    stream.close - streams                                            | 15 | 0.238..0.240
                    lb.buffering_off - streams                                        | 10 | 0.35..0.50
                    lb.buffering_off - streams; stream.close - streams                | 10 | 0.999..1
                    lb.keepalive - streams; component.restart - balancer              | 12 | 0.999..1
                    flag.off - live boards                                            | 5  | 0.999..1
                    config.revert - balancer                                          | 12 | 0.907..0.909
                    """)
    void theBalancerThatHoldsEvents(String orders, int after, String band) {
        check("RC-231", orders, after, band);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                                                                                      | 30 | 0.37..0.40
                    job.pause - session count                                         | 15 | 0.37..0.40
                    component.restart - balancer                                      | 15 | 0.37..0.40
                    app.scale 18 pods                                                 | 15 | 0.390..0.401
                    client.backoff - reconnect                                        | 20 | 0.55..0.65
                    deploy.rollback - pulse                                           | 12 | 0.999..1
                    stream.heartbeat 20 streams                                       | 15 | 0.999..1
                    stream.heartbeat 90 streams                                       | 15 | 0.37..0.40
                    timeout.raise 3600 balancer                                       | 15 | 0.999..1
                    flag.off - live boards                                            | 10 | 0.999..1
                    """)
    void theQuietStreams(String orders, int after, String band) {
        check("RC-238", orders, after, band);
    }

    private static void check(String code, String orders, int after, String band) {
        Case incident = LIBRARY.find(new CaseCode(code)).orElseThrow();
        Moment page = new Moment(incident.page().at());
        String[] ends = band.split("\\.\\.");
        for (int seed : List.of(1, 2)) {
            var world = Simulation.of(incident, LIBRARY.vocabulary(), seed);
            double served = world.impact(read(orders, page), page.plusMinutes(after)).goodShare();
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

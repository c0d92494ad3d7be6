package dev.rootcause.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rootcause.cases.World;
import dev.rootcause.cases.World.Change;
import java.util.Arrays;
import java.util.List;

/** What holds in every second of every run. */
final class Invariants {

    private static final double ROUNDING = 1e-6;

    private Invariants() {}

    static void check(World world, List<Change> orders, int until) {
        var machine = Machine.of(world);
        var state = new State(machine.network());
        var rows = new Rows();
        var changes = Replay.merged(world, orders);
        Driven driven = machine.drives().of(state, rows);
        int next = 0;
        for (int second = 0; second <= until; second++) {
            for (; next < changes.size() && changes.get(next).at() <= second; next++) {
                Changes.apply(changes.get(next), state);
            }
            if (driven != null) {
                driven.advance();
            }
            var before = state.copy();
            var tick = Tick.of(state);
            rows.add(machine.gauges().row(tick, Gauges.Seen.NOTHING));
            conserves(tick, before, second);
            growsSlowly(tick, before, second);
            codesSumToRequests(tick, machine.gauges(), rows, second);
            staysWithinLimits(tick, machine.gauges(), rows, second);
        }
    }

    private static void conserves(Tick tick, State before, int second) {
        for (int k = 0; k < tick.classes(); k++) {
            double failed = tick.failed(k) - tick.timeouts[k];
            double change = inFlight(tick.state, k) - inFlight(before, k);
            assertThat(tick.completed[k] + failed + tick.abandoned[k] + change)
                    .as("%s in second %d", tick.network.classNames().get(k), second)
                    .isCloseTo(tick.arrived[k], within(ROUNDING + .01 * tick.arrived[k]));
            assertThat(Arrays.stream(tick.codes[k]).min().orElse(0)).isNotNegative();
            double most = tick.arrived[k] + released(tick, k) + ROUNDING;
            assertThat(tick.state.running[k] - before.running[k]).isLessThanOrEqualTo(most);
        }
    }

    /** In a second in which a queue gives up more than arrive, the codes are those of the queue. */
    private static void codesSumToRequests(Tick tick, Gauges gauges, Rows rows, int second) {
        for (int k = 0; k < tick.classes(); k++) {
            String requests = tick.network.classNames().get(k);
            double codes =
                    gauges.names().stream()
                            .filter(name -> name.startsWith(requests + ".code."))
                            .mapToDouble(name -> gauges.get(name).of(rows).at(second))
                            .sum();
            assertThat(codes)
                    .as("%s in second %d", requests, second)
                    .isCloseTo(
                            Math.max(tick.arrived[k], tick.failed(k)),
                            within(ROUNDING + 1e-6 * tick.arrived[k]));
        }
    }

    /** A fast population grows by those let in at most. */
    private static void growsSlowly(Tick tick, State before, int second) {
        for (int pool = 0; pool < tick.free.length; pool++) {
            double let = Arrays.stream(tick.let[pool]).sum();
            assertThat(tick.state.fastInside[pool] - before.fastInside[pool])
                    .as("%s in second %d", tick.network.poolNames().get(pool), second)
                    .isLessThanOrEqualTo(let + ROUNDING);
        }
    }

    private static double released(Tick tick, int k) {
        return Arrays.stream(tick.kept).mapToDouble(it -> Math.max(0, -it[k])).sum();
    }

    private static double inFlight(State state, int k) {
        double queued = Arrays.stream(state.queue).mapToDouble(it -> it[k]).sum();
        double waiting = Arrays.stream(state.waiting).mapToDouble(it -> it[k]).sum();
        return queued + waiting + state.running[k];
    }

    private static void staysWithinLimits(Tick tick, Gauges gauges, Rows rows, int second) {
        for (String name : gauges.names()) {
            double value = gauges.get(name).of(rows).at(second);
            if (!Double.isFinite(value) || value < 0) {
                assertThat(value).as("%s in second %d", name, second).isFinite().isNotNegative();
            }
        }
        for (String cpu : tick.network.cpuNames()) {
            assertThat(gauges.get(cpu + ".used").of(rows).at(second))
                    .as(cpu)
                    .isLessThanOrEqualTo(1);
        }
        for (String pool : tick.network.poolNames()) {
            assertThat(gauges.get(pool + ".used").of(rows).at(second))
                    .as("%s in second %d", pool, second)
                    .isLessThanOrEqualTo(gauges.get(pool + ".size").of(rows).at(second));
        }
    }
}

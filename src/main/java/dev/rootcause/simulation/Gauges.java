package dev.rootcause.simulation;

import dev.rootcause.cases.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What can be read of a run, by name: columns kept for each tick, and numbers derived from them.
 */
final class Gauges {

    private static final int LOAD_WINDOW = 60;

    private final Network network;
    private final Map<String, Gauge> gauges = new LinkedHashMap<>();
    private final List<ToDoubleFunction<Tick>> columns = new ArrayList<>();
    private final KnobColumns knobs;
    private final Map<String, Service> services = new HashMap<>();

    Gauges(Network network) {
        this.network = network;
        for (int cpu = 0; cpu < network.cpus().length; cpu++) {
            addCpu(cpu, network.cpuNames().get(cpu));
        }
        for (int pool = 0; pool < network.pools().length; pool++) {
            addPool(pool, network.poolNames().get(pool));
        }
        for (int k = 0; k < network.routes().length; k++) {
            addClass(k, network.classNames().get(k));
        }
        addDerived();
        knobs = knobs();
    }

    private void addDerived() {
        List<String> names = Drives.names(network.world());
        for (int i = 0; i < names.size(); i++) {
            int at = i;
            column(names.get(i), tick -> tick.state.derived[at]);
        }
    }

    /** Every knob as it stands, unless a gauge already says so. */
    private KnobColumns knobs() {
        var dials = new ArrayList<Dial>();
        for (String knob : Knobs.of(network.world()).keySet()) {
            if (!gauges.containsKey(knob)) {
                int column = columns.size() + dials.size();
                gauges.put(knob, rows -> rows.column(column));
                dials.add(Dial.of(network, knob));
            }
        }
        return new KnobColumns(dials);
    }

    Set<String> names() {
        return gauges.keySet();
    }

    Gauge get(String name) {
        Gauge gauge = gauges.get(name);
        if (gauge == null) {
            throw Nearest.unknown("gauge", name, names());
        }
        return gauge;
    }

    /** What tells how well a class is served. */
    private record Service(Gauge arrived, Gauge admitted, Gauge mean, double sigma) {

        Served of(Rows rows) {
            return new Promptness(arrived.of(rows), admitted.of(rows), mean.of(rows), sigma);
        }
    }

    /** How well a class is served in these rows. */
    Served served(Rows rows, String name) {
        Service service = services.get(name);
        if (service == null) {
            throw Nearest.unknown("class", name, network.classNames());
        }
        return service.of(rows);
    }

    /**
     * @param before the second before, as far as it is known
     */
    double[] row(Tick tick, Seen before) {
        int own = columns.size();
        double[] row = new double[own + knobs.size()];
        for (int i = 0; i < own; i++) {
            row[i] = columns.get(i).applyAsDouble(tick);
        }
        knobs.fill(row, own, tick.network, before);
        return row;
    }

    /** A network and what was read of it. */
    record Seen(@Nullable Network network, double @Nullable [] row) {

        static final Seen NOTHING = new Seen(null, null);
    }

    private void addCpu(int cpu, String name) {
        column(name + ".used", tick -> Readings.used(tick, cpu));
        Gauge runnable = column(name + ".runnable", tick -> Readings.runnable(tick, cpu));
        gauges.put(name + ".load1", rows -> average(runnable.of(rows)));
        column(name + ".cores", tick -> tick.network.cpus()[cpu].cores());
        column(name + ".share", tick -> tick.share[cpu]);
        column(name + ".backlog", tick -> Readings.backlog(tick, cpu));
        column(name + ".shed", tick -> tick.shed[cpu]);
    }

    private void addPool(int pool, String name) {
        column(name + ".used", tick -> Readings.used(tick, pool, tick.network.pools()[pool]));
        column(name + ".size", tick -> tick.network.pools()[pool].size());
        column(name + ".queue", tick -> Readings.queue(tick, pool));
        column(name + ".pending", tick -> Readings.pending(tick, pool));
        column(name + ".wait", tick -> tick.state.wait[pool]);
        column(name + ".rejected", tick -> tick.rejected[pool]);
        column(name + ".lingering", tick -> tick.state.lingering[pool]);
    }

    private void addClass(int k, String name) {
        column(name + ".offered", tick -> tick.offered[k]);
        Gauge arrived = column(name + ".arrived", tick -> tick.arrived[k]);
        Gauge admitted = column(name + ".admitted", tick -> tick.flow[k]);
        column(name + ".completed", tick -> tick.completed[k]);
        column(name + ".timeouts", tick -> tick.timeouts[k]);
        column(name + ".attempts", tick -> Readings.attempts(tick, k));
        column(name + ".population", tick -> Readings.population(tick, k));
        Gauge mean = column(name + ".mean", tick -> tick.residence[k]);
        double sigma = network.routes()[k].settings().sigma();
        services.put(name, new Service(arrived, admitted, mean, sigma));
        addLatency(name, mean, sigma);
        addSteps(k, name);
        addCodes(k, name, arrived);
        for (int cpu = 0; cpu < network.cpus().length; cpu++) {
            if (network.routes()[k].demand()[cpu] > 0 || network.routes()[k].slowOn(cpu)) {
                int at = cpu;
                column(name + ".cpu." + network.cpuNames().get(cpu), tick -> tick.burned[k][at]);
            }
        }
    }

    /** Seconds that a request spends in each step: queueing and service, or the wait for a slot. */
    private void addSteps(int k, String name) {
        List<World.Stage> path = network.routes()[k].settings().path();
        for (int i = 0; i < path.size(); i++) {
            int step = i;
            column(name + ".in." + path.get(i).resource(), tick -> Residence.in(tick, k, step));
        }
    }

    private void addLatency(String name, Gauge median, double sigma) {
        gauges.put(name + ".p50", median);
        gauges.put(name + ".p95", quantile(median, sigma, 1.645));
        gauges.put(name + ".p99", quantile(median, sigma, 2.33));
    }

    private static Gauge quantile(Gauge median, double sigma, double z) {
        return rows -> {
            Figure middle = median.of(rows);
            return second -> Lognormal.quantile(middle.at(second), sigma, z);
        };
    }

    private void addCodes(int k, String name, Gauge arrived) {
        Gauge failed = column(name + ".failed", tick -> tick.failed(k));
        gauges.put(name + ".ok", rows -> ok(arrived.of(rows), failed.of(rows)));
        gauges.put(name + ".code.200", rows -> answered(arrived.of(rows), failed.of(rows)));
        for (int i = 0; i < network.statuses().length; i++) {
            int status = i;
            column(name + ".code." + network.statuses()[i], tick -> tick.codes[k][status]);
        }
    }

    private Gauge column(String name, ToDoubleFunction<Tick> reading) {
        int column = columns.size();
        columns.add(reading);
        Gauge gauge = rows -> rows.column(column);
        gauges.put(name, gauge);
        return gauge;
    }

    private static Figure ok(Figure arrived, Figure failed) {
        return second -> {
            double asked = arrived.at(second);
            return asked > 0 ? Math.max(0, 1 - failed.at(second) / asked) : 1;
        };
    }

    private static Figure answered(Figure arrived, Figure failed) {
        return second -> Math.max(0, arrived.at(second) - failed.at(second));
    }

    private static Figure average(Figure figure) {
        return second -> {
            int from = Math.max(0, second - LOAD_WINDOW + 1);
            double sum = 0;
            for (int i = from; i <= second; i++) {
                sum += figure.at(i);
            }
            return sum / (second - from + 1);
        };
    }
}

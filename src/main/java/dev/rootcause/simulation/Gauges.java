package dev.rootcause.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What can be read of a run, by name: columns kept for each tick, and numbers derived from them.
 */
final class Gauges {

    private static final int LOAD_WINDOW = 60;

    private final Network network;
    private final Map<String, Gauge> gauges = new LinkedHashMap<>();
    private final Columns columns = new Columns();
    private final KnobColumns knobs;
    private final Map<String, Service> services = new HashMap<>();

    Gauges(Network network) {
        this.network = network;
        addCpus(network.cpuNames());
        addPools(network.poolNames());
        addClasses(network.classNames());
        for (int k = 0; k < network.routes().length; k++) {
            addClass(k, network.classNames().get(k));
        }
        copied(Drives.names(network.world()), "", tick -> tick.state.derived);
        knobs = knobs();
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
        double[] row = new double[columns.size() + knobs.size()];
        columns.fill(row, tick);
        knobs.fill(row, columns.size(), tick.network, before);
        return row;
    }

    /** A network and what was read of it. */
    record Seen(@Nullable Network network, double @Nullable [] row) {

        static final Seen NOTHING = new Seen(null, null);
    }

    private void addCpus(List<String> names) {
        read(names, ".used", Readings::used);
        read(names, ".runnable", Readings::runnable);
        for (String name : names) {
            Gauge runnable = get(name + ".runnable");
            gauges.put(name + ".load1", rows -> average(runnable.of(rows)));
        }
        read(names, ".cores", (tick, cpu) -> tick.network.cpus()[cpu].cores());
        copied(names, ".share", tick -> tick.share);
        read(names, ".backlog", Readings::backlog);
        copied(names, ".shed", tick -> tick.shed);
    }

    private void addPools(List<String> names) {
        read(names, ".used", (tick, i) -> Readings.used(tick, i, tick.network.pools()[i]));
        read(names, ".size", (tick, pool) -> tick.network.pools()[pool].size());
        read(names, ".queue", Readings::queue);
        read(names, ".pending", Readings::pending);
        copied(names, ".wait", tick -> tick.state.wait);
        copied(names, ".rejected", tick -> tick.rejected);
        copied(names, ".lingering", tick -> tick.state.lingering);
    }

    private void addClasses(List<String> names) {
        copied(names, ".offered", tick -> tick.offered);
        copied(names, ".arrived", tick -> tick.arrived);
        copied(names, ".admitted", tick -> tick.flow);
        copied(names, ".completed", tick -> tick.completed);
        copied(names, ".timeouts", tick -> tick.timeouts);
        read(names, ".attempts", Readings::attempts);
        read(names, ".population", Readings::population);
        copied(names, ".mean", tick -> tick.residence);
        read(names, ".failed", Tick::failed);
    }

    private void addClass(int k, String name) {
        Gauge mean = get(name + ".mean");
        double sigma = network.routes()[k].settings().sigma();
        services.put(
                name, new Service(get(name + ".arrived"), get(name + ".admitted"), mean, sigma));
        addLatency(name, mean, sigma);
        addSteps(k, name);
        addCodes(k, name);
        for (int cpu = 0; cpu < network.cpus().length; cpu++) {
            if (network.routes()[k].demand()[cpu] > 0 || network.routes()[k].slowOn(cpu)) {
                int at = cpu;
                read(
                        List.of(name + ".cpu." + network.cpuNames().get(cpu)),
                        "",
                        (tick, _) -> tick.burned[k][at]);
            }
        }
    }

    /** Seconds that a request spends in each step: queueing and service, or the wait for a slot. */
    private void addSteps(int k, String name) {
        List<String> steps =
                network.routes()[k].settings().path().stream()
                        .map(it -> name + ".in." + it.resource())
                        .toList();
        read(steps, "", (tick, step) -> Residence.in(tick, k, step));
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

    private void addCodes(int k, String name) {
        Gauge arrived = get(name + ".arrived");
        Gauge failed = get(name + ".failed");
        gauges.put(name + ".ok", rows -> ok(arrived.of(rows), failed.of(rows)));
        gauges.put(name + ".code.200", rows -> answered(arrived.of(rows), failed.of(rows)));
        List<String> codes =
                Arrays.stream(network.statuses()).mapToObj(it -> name + ".code." + it).toList();
        copied(codes, "", tick -> tick.codes[k]);
    }

    private void copied(List<String> parts, String what, Function<Tick, double[]> figures) {
        name(parts, what, columns.copied(parts.size(), figures));
    }

    private void read(List<String> parts, String what, Columns.Reading reading) {
        name(parts, what, columns.read(parts.size(), reading));
    }

    private void name(List<String> parts, String what, int first) {
        for (int i = 0; i < parts.size(); i++) {
            int column = first + i;
            gauges.put(parts.get(i) + what, rows -> rows.column(column));
        }
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

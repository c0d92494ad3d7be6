package dev.rootcause.simulation;

import dev.rootcause.cases.World;
import dev.rootcause.cases.World.Resource.Slots;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What can be read of a run, by name: columns kept for each tick, and numbers derived from them.
 */
final class Gauges {

    private static final int LOAD_WINDOW = 60;

    /** A number of a run at a second. */
    interface Gauge {
        double at(Rows rows, int second);
    }

    private final Network network;
    private final Map<String, Gauge> gauges = new LinkedHashMap<>();
    private final List<ToDoubleFunction<Tick>> columns = new ArrayList<>();
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
        addKnobs();
    }

    private void addDerived() {
        List<String> names = Drives.names(network.world());
        for (int i = 0; i < names.size(); i++) {
            int at = i;
            column(names.get(i), tick -> tick.state.derived[at]);
        }
    }

    /** Every knob as it stands, unless a gauge already says so. */
    private void addKnobs() {
        for (String knob : Knobs.of(network.world()).keySet()) {
            if (!gauges.containsKey(knob)) {
                Dial dial = Dial.of(network, knob);
                column(knob, tick -> dial.read(tick.network));
            }
        }
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

        double goodShare(Rows rows, double limitSec, int second) {
            double asked = arrived.at(rows, second);
            if (asked <= 0) {
                return 1;
            }
            double inTime = Lognormal.below(limitSec, mean.at(rows, second), sigma);
            return Math.min(1, admitted.at(rows, second) * inTime / asked);
        }
    }

    /** Share of a class that is answered well and within the limit, 0..1; 1 when nobody asks. */
    double goodShare(Rows rows, String name, double limitSec, int second) {
        Service service = services.get(name);
        if (service == null) {
            throw Nearest.unknown("class", name, network.classNames());
        }
        return service.goodShare(rows, limitSec, second);
    }

    double[] row(Tick tick) {
        double[] row = new double[columns.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = columns.get(i).applyAsDouble(tick);
        }
        return row;
    }

    private void addCpu(int cpu, String name) {
        column(name + ".used", tick -> used(tick, cpu));
        Gauge runnable = column(name + ".runnable", tick -> runnable(tick, cpu));
        gauges.put(name + ".load1", (rows, second) -> average(runnable, rows, second));
        column(name + ".cores", tick -> tick.network.cpus()[cpu].cores());
        column(name + ".share", tick -> tick.share[cpu]);
        column(name + ".backlog", tick -> backlog(tick, cpu));
        column(name + ".shed", tick -> tick.shed[cpu]);
    }

    private void addPool(int pool, String name) {
        column(name + ".used", tick -> used(tick, pool, tick.network.pools()[pool]));
        column(name + ".size", tick -> tick.network.pools()[pool].size());
        column(name + ".queue", tick -> queue(tick, pool));
        column(name + ".pending", tick -> pending(tick, pool));
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
        column(name + ".attempts", tick -> attempts(tick, k));
        column(name + ".population", tick -> population(tick, k));
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
        return (rows, second) -> Lognormal.quantile(median.at(rows, second), sigma, z);
    }

    private void addCodes(int k, String name, Gauge arrived) {
        Gauge failed = column(name + ".failed", tick -> tick.failed(k));
        gauges.put(
                name + ".ok",
                (rows, second) -> {
                    double asked = arrived.at(rows, second);
                    return asked > 0 ? Math.max(0, 1 - failed.at(rows, second) / asked) : 1;
                });
        gauges.put(
                name + ".code.200",
                (rows, second) -> Math.max(0, arrived.at(rows, second) - failed.at(rows, second)));
        for (int i = 0; i < network.statuses().length; i++) {
            int status = i;
            column(name + ".code." + network.statuses()[i], tick -> tick.codes[k][status]);
        }
    }

    private Gauge column(String name, ToDoubleFunction<Tick> reading) {
        int column = columns.size();
        columns.add(reading);
        Gauge gauge = (rows, second) -> rows.at(second, column);
        gauges.put(name, gauge);
        return gauge;
    }

    private static double average(Gauge gauge, Rows rows, int second) {
        int from = Math.max(0, second - LOAD_WINDOW + 1);
        double sum = 0;
        for (int i = from; i <= second; i++) {
            sum += gauge.at(rows, i);
        }
        return sum / (second - from + 1);
    }

    private static double used(Tick tick, int cpu) {
        double busy = tick.load[cpu] + tick.backlog[cpu] + tick.slowJobs[cpu] * tick.share[cpu];
        return Math.min(1, busy / tick.effective[cpu]);
    }

    private static double runnable(Tick tick, int cpu) {
        double runnable = 0;
        for (int k = 0; k < tick.classes(); k++) {
            Route route = tick.route(k);
            runnable +=
                    tick.state.waiting[cpu][k] + (route.slowOn(cpu) ? tick.state.running[k] : 0);
            runnable += Populations.inService(tick, k, cpu, route.demand()[cpu]);
        }
        return runnable;
    }

    private static double backlog(Tick tick, int cpu) {
        double backlog = 0;
        for (int k = 0; k < tick.classes(); k++) {
            backlog += tick.state.waiting[cpu][k] * tick.route(k).demand()[cpu];
        }
        return backlog;
    }

    private static double used(Tick tick, int pool, Slots slots) {
        double taken = slots.base() + tick.state.lingering[pool];
        return Math.min(slots.size(), tick.population[pool] * slots.weight() + taken);
    }

    private static double queue(Tick tick, int pool) {
        double queue = 0;
        for (double part : tick.state.queue[pool]) {
            queue += part;
        }
        return queue;
    }

    private static double pending(Tick tick, int pool) {
        var slots = tick.network.pools()[pool];
        return Math.min(
                slots.queueMax(), queue(tick, pool) + tick.rejected[pool] * slots.waitSec());
    }

    private static double attempts(Tick tick, int k) {
        return tick.offered[k] > 0 ? tick.arrived[k] / tick.offered[k] : 1;
    }

    private static double population(Tick tick, int k) {
        Route route = tick.route(k);
        return route.slow() ? tick.state.running[k] : Populations.inside(tick, k, route.visits());
    }
}

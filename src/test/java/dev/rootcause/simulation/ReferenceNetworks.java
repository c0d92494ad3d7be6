package dev.rootcause.simulation;

import dev.rootcause.cases.World;
import dev.rootcause.cases.World.Change;
import dev.rootcause.cases.World.RequestClass;
import dev.rootcause.cases.World.Resource;
import dev.rootcause.cases.World.Resource.Cpu;
import dev.rootcause.cases.World.Resource.Slots;
import dev.rootcause.cases.World.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reference worlds whose reactions were verified, and short words to build one. */
final class ReferenceNetworks {

    static final double UNLIMITED = 1e9;

    private ReferenceNetworks() {}

    /** An exact count behind a label takes the database away from the pages. */
    static World exactCount() {
        var resources = new LinkedHashMap<String, Resource>();
        resources.put("app_pool", pool(240, 5));
        resources.put("stats_pool", pool(160, 5));
        resources.put("db_cpu", cpu(32, UNLIMITED));
        var classes = new LinkedHashMap<String, RequestClass>();
        classes.put("page", fast(60, 10, stage("app_pool"), stage("db_cpu", .120)));
        classes.put("count", slow(0, 60, stage("stats_pool"), stage("db_cpu", 55)));
        return new World(resources, classes, List.of(set(300, "count.rate", 55.6)));
    }

    /** A protocol that costs processor time. */
    static World protocol(double multiple, double burstiness, double cores) {
        return new World(
                Map.of("app_cpu", new Cpu(cores, 4, burstiness, 0, 0)),
                Map.of(
                        "api",
                        fast(9000, 5, stage("app_cpu", .00085 * multiple), stage("delay", .018))),
                List.of());
    }

    /** A stall of the upstream fills the descriptors of the gateway. */
    static World unlimitedPool() {
        var resources = new LinkedHashMap<String, Resource>();
        resources.put("gw_fd", new Slots(1024, 60, 511, 504, 2, 180));
        resources.put("up_pool", new Slots(UNLIMITED, .3, UNLIMITED, 503, 1, 0));
        resources.put("up_cpu", new Cpu(16, 60, 1, .0015, 150));
        return new World(
                resources,
                Map.of(
                        "api",
                        fast(600, 60, stage("gw_fd"), stage("up_pool"), stage("up_cpu", .02))),
                List.of(set(120, "up_cpu.cores", 2), set(135, "up_cpu.cores", 16)));
    }

    /** Clients that read slowly hold the threads. */
    static World slowReaders() {
        var resources = new LinkedHashMap<String, Resource>();
        resources.put("threads", new Slots(200, 30, UNLIMITED, 503, 1, 0));
        resources.put("cpu", cpu(32, UNLIMITED));
        var classes = new LinkedHashMap<String, RequestClass>();
        classes.put("fast", fast(388, 10, stage("threads"), stage("cpu", .02)));
        classes.put("readers", slow(12, 60, stage("threads"), stage("delay", .03)));
        return new World(resources, classes, List.of(set(120, "readers.demand.delay", 26.8)));
    }

    /** A spike that retries may keep alive. */
    static World retryStorm(int attempts) {
        var api =
                new RequestClass(
                        100, List.of(stage("cpu", .08)), 1, false, false, attempts, 1, .55);
        return new World(
                Map.of("cpu", cpu(11, 20)),
                Map.of("api", api),
                List.of(set(120, "api.rate", 220), set(180, "api.rate", 100)));
    }

    static Cpu cpu(double cores, double backlogSec) {
        return new Cpu(cores, backlogSec, 1, 0, 0);
    }

    static Slots pool(double size, double waitSec) {
        return new Slots(size, waitSec, UNLIMITED, 503, 1, 0);
    }

    static Stage stage(String resource) {
        return new Stage(resource, 0);
    }

    static Stage stage(String resource, double demandSec) {
        return new Stage(resource, demandSec);
    }

    static RequestClass fast(double rate, double timeoutSec, Stage... path) {
        return new RequestClass(rate, List.of(path), timeoutSec, false, false, 1, 1, .55);
    }

    static RequestClass slow(double rate, double timeoutSec, Stage... path) {
        return new RequestClass(rate, List.of(path), timeoutSec, true, false, 1, 1, .55);
    }

    static Change set(int at, String knob, double value) {
        return new Change(at, Map.of(knob, value), List.of());
    }

    static Change reset(int at, String... names) {
        return new Change(at, Map.of(), List.of(names));
    }
}

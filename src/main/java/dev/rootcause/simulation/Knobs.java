package dev.rootcause.simulation;

import dev.rootcause.cases.World;
import dev.rootcause.cases.World.Cache;
import dev.rootcause.cases.World.Gate;
import dev.rootcause.cases.World.RequestClass;
import dev.rootcause.cases.World.Resource;
import dev.rootcause.cases.World.Resource.Cpu;
import dev.rootcause.cases.World.Resource.Slots;
import dev.rootcause.cases.World.Stage;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/** The numbers of a world that a change can set: their names, and how each part holds them. */
final class Knobs {

    static final String DEMAND = "demand.";

    static final List<String> OF_CPU = List.of("cores", "backlogSec", "burstiness", "kappa", "n0");
    static final List<String> OF_SLOTS =
            List.of("size", "waitSec", "queueMax", "weight", "base", "lingerSec", "fresh");
    static final List<String> OF_CLASS =
            List.of(
                    "rate",
                    "timeoutSec",
                    "attempts",
                    "backoffSec",
                    "ceiling",
                    "shed",
                    "fails",
                    "budget");
    static final List<String> OF_GATE =
            List.of("limit", "more", "each", "most", "users", "waiting", "share");
    static final List<String> OF_CACHE =
            List.of("ttlSec", "keys", "singleFlight", "serveStale", "enabled");

    private Knobs() {}

    /** How every knob stands, by name, in the order of the world. */
    static Map<String, Double> of(World world) {
        var knobs = new LinkedHashMap<String, Double>();
        world.knobs().forEach(knobs::put);
        world.sizes().forEach(knobs::put);
        world.resources().forEach((name, it) -> addAll(knobs, name, of(it)));
        world.classes().forEach((name, it) -> addAll(knobs, name, of(it, world)));
        world.gates().forEach((name, it) -> addAll(knobs, name, named(OF_GATE, numbers(it))));
        world.caches().forEach((name, it) -> addAll(knobs, name, named(OF_CACHE, numbers(it))));
        return knobs;
    }

    private static void addAll(
            Map<String, Double> knobs, String owner, Map<String, Double> parameters) {
        parameters.forEach((parameter, value) -> knobs.put(owner + "." + parameter, value));
    }

    private static Map<String, Double> of(Resource resource) {
        return switch (resource) {
            case Cpu cpu -> named(OF_CPU, numbers(cpu));
            case Slots slots -> named(OF_SLOTS, numbers(slots));
        };
    }

    private static Map<String, Double> of(RequestClass it, World world) {
        var knobs = named(OF_CLASS, numbers(it));
        for (Stage stage : it.path()) {
            if (!(world.resources().get(stage.resource()) instanceof Slots)) {
                knobs.put(DEMAND + stage.resource(), stage.demandSec());
            }
        }
        return knobs;
    }

    private static Map<String, Double> named(List<String> names, double[] values) {
        var knobs = new LinkedHashMap<String, Double>();
        for (int i = 0; i < values.length; i++) {
            knobs.put(names.get(i), values[i]);
        }
        return knobs;
    }

    static double number(Cpu it, int i) {
        return switch (i) {
            case 0 -> it.cores();
            case 1 -> it.backlogSec();
            case 2 -> it.burstiness();
            case 3 -> it.kappa();
            default -> it.n0();
        };
    }

    static double[] numbers(Cpu it) {
        return filled(OF_CPU, i -> number(it, i));
    }

    static Cpu cpu(double[] v) {
        return new Cpu(v[0], v[1], v[2], v[3], v[4]);
    }

    static double number(Slots it, int i) {
        return switch (i) {
            case 0 -> it.size();
            case 1 -> it.waitSec();
            case 2 -> it.queueMax();
            case 3 -> it.weight();
            case 4 -> it.base();
            case 5 -> it.lingerSec();
            default -> it.fresh();
        };
    }

    static double[] numbers(Slots it) {
        return filled(OF_SLOTS, i -> number(it, i));
    }

    static Slots slots(Slots it, double[] v) {
        return new Slots(v[0], v[1], v[2], it.code(), v[3], v[4], v[5], v[6]);
    }

    static double number(RequestClass it, int i) {
        return switch (i) {
            case 0 -> it.rate();
            case 1 -> it.timeoutSec();
            case 2 -> it.attempts();
            case 3 -> it.backoffSec();
            case 4 -> it.ceiling();
            case 5 -> it.shed();
            case 6 -> it.fails();
            default -> it.budget();
        };
    }

    static double[] numbers(RequestClass it) {
        return filled(OF_CLASS, i -> number(it, i));
    }

    static RequestClass requestClass(RequestClass it, double[] v) {
        return new RequestClass(
                v[0],
                it.path(),
                v[1],
                it.slow(),
                it.cancel(),
                (int) Math.round(v[2]),
                v[3],
                it.sigma(),
                it.timeoutCode(),
                it.start(),
                v[4],
                v[5],
                v[6],
                it.failsCode(),
                v[7]);
    }

    static double number(Gate it, int i) {
        return switch (i) {
            case 0 -> it.limit();
            case 1 -> it.more();
            case 2 -> it.each();
            case 3 -> it.most();
            case 4 -> it.users();
            case 5 -> it.waiting();
            default -> it.share();
        };
    }

    static double[] numbers(Gate it) {
        return filled(OF_GATE, i -> number(it, i));
    }

    static Gate gate(double[] v) {
        return new Gate(v[0], v[1], v[2], v[3], v[4], v[5], v[6]);
    }

    static double number(Cache it, int i) {
        return switch (i) {
            case 0 -> it.ttlSec();
            case 1 -> it.keys();
            case 2 -> it.singleFlight();
            case 3 -> it.serveStale();
            default -> it.enabled();
        };
    }

    static double[] numbers(Cache it) {
        return filled(OF_CACHE, i -> number(it, i));
    }

    static Cache cache(Cache it, double[] v) {
        return new Cache(it.rate(), it.fetch(), v[0], v[1], v[2], v[3], v[4]);
    }

    private static double[] filled(List<String> names, IntToDoubleFunction number) {
        double[] numbers = new double[names.size()];
        Arrays.setAll(numbers, number);
        return numbers;
    }
}

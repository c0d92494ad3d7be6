package dev.rootcause.simulation;

import dev.rootcause.cases.World;
import dev.rootcause.cases.World.RequestClass;
import dev.rootcause.cases.World.Resource;
import dev.rootcause.cases.World.Resource.Cpu;
import dev.rootcause.cases.World.Resource.Slots;
import dev.rootcause.cases.World.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers of a world that a change can set; setting one gives a new world. */
final class Knobs {

    static final String DEMAND = "demand.";

    private static final List<String> OF_CPU =
            List.of("cores", "backlogSec", "burstiness", "kappa", "n0");
    private static final List<String> OF_SLOTS =
            List.of("size", "waitSec", "queueMax", "weight", "base");
    private static final List<String> OF_CLASS =
            List.of("rate", "timeoutSec", "attempts", "backoffSec");

    private Knobs() {}

    /** How every knob stands, by name, in the order of the world. */
    static Map<String, Double> of(World world) {
        var knobs = new LinkedHashMap<String, Double>();
        world.resources().forEach((name, it) -> addAll(knobs, name, of(it)));
        world.classes().forEach((name, it) -> addAll(knobs, name, of(it, world)));
        return knobs;
    }

    static World set(World world, Map<String, Double> knobs) {
        World changed = world;
        for (var knob : knobs.entrySet()) {
            changed = set(changed, knob.getKey(), knob.getValue());
        }
        return changed;
    }

    private static World set(World world, String knob, double value) {
        int dot = knob.indexOf('.');
        String owner = knob.substring(0, Math.max(0, dot));
        String parameter = knob.substring(dot + 1);
        Resource resource = world.resources().get(owner);
        if (resource != null && of(resource).containsKey(parameter)) {
            var resources = new LinkedHashMap<>(world.resources());
            resources.put(owner, with(resource, parameter, value));
            return new World(resources, world.classes(), world.timeline());
        }
        RequestClass settings = world.classes().get(owner);
        if (settings != null && of(settings, world).containsKey(parameter)) {
            var classes = new LinkedHashMap<>(world.classes());
            classes.put(owner, with(settings, parameter, value));
            return new World(world.resources(), classes, world.timeline());
        }
        throw Nearest.unknown("knob", knob, of(world).keySet());
    }

    private static void addAll(
            Map<String, Double> knobs, String owner, Map<String, Double> parameters) {
        parameters.forEach((parameter, value) -> knobs.put(owner + "." + parameter, value));
    }

    private static Map<String, Double> of(Resource resource) {
        return switch (resource) {
            case Cpu(var cores, var backlog, var burstiness, var kappa, var n0) ->
                    named(OF_CPU, cores, backlog, burstiness, kappa, n0);
            case Slots(var size, var wait, var queue, _, var weight, var base) ->
                    named(OF_SLOTS, size, wait, queue, weight, base);
        };
    }

    private static Map<String, Double> of(RequestClass it, World world) {
        var knobs = named(OF_CLASS, it.rate(), it.timeoutSec(), it.attempts(), it.backoffSec());
        for (Stage stage : it.path()) {
            if (!(world.resources().get(stage.resource()) instanceof Slots)) {
                knobs.put(DEMAND + stage.resource(), stage.demandSec());
            }
        }
        return knobs;
    }

    private static Map<String, Double> named(List<String> names, double... values) {
        var knobs = new LinkedHashMap<String, Double>();
        for (int i = 0; i < values.length; i++) {
            knobs.put(names.get(i), values[i]);
        }
        return knobs;
    }

    private static Resource with(Resource resource, String parameter, double value) {
        var knobs = of(resource);
        knobs.put(parameter, value);
        double[] v = knobs.values().stream().mapToDouble(it -> it).toArray();
        return switch (resource) {
            case Cpu _ -> new Cpu(v[0], v[1], v[2], v[3], v[4]);
            case Slots slots -> new Slots(v[0], v[1], v[2], slots.code(), v[3], v[4]);
        };
    }

    private static RequestClass with(RequestClass it, String parameter, double value) {
        double rate = parameter.equals("rate") ? value : it.rate();
        double timeout = parameter.equals("timeoutSec") ? value : it.timeoutSec();
        int attempts = parameter.equals("attempts") ? (int) Math.round(value) : it.attempts();
        double backoff = parameter.equals("backoffSec") ? value : it.backoffSec();
        var path = it.path().stream().map(stage -> with(stage, parameter, value)).toList();
        return new RequestClass(
                rate, path, timeout, it.slow(), it.cancel(), attempts, backoff, it.sigma());
    }

    private static Stage with(Stage stage, String parameter, double value) {
        return parameter.equals(DEMAND + stage.resource())
                ? new Stage(stage.resource(), value)
                : stage;
    }
}

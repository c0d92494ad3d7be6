package dev.rootcause.simulation;

import dev.rootcause.cases.World;
import dev.rootcause.cases.World.RequestClass;
import dev.rootcause.cases.World.Resource;
import dev.rootcause.cases.World.Resource.Cpu;
import dev.rootcause.cases.World.Resource.Slots;
import dev.rootcause.cases.World.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers of a world that a change can set; setting one gives a new world. */
final class Knobs {

    private static final List<String> OF_CPU =
            List.of("cores", "backlogSec", "burstiness", "kappa", "n0");
    private static final List<String> OF_SLOTS =
            List.of("size", "waitSec", "queueMax", "weight", "base");
    private static final List<String> OF_CLASS =
            List.of("rate", "timeoutSec", "attempts", "backoffSec");

    private Knobs() {}

    static List<String> of(World world) {
        var names = new ArrayList<String>();
        world.resources()
                .forEach((name, resource) ->
                        parameters(resource).forEach(it -> names.add(name + "." + it)));
        world.classes()
                .forEach((name, settings) ->
                        parameters(settings).forEach(it -> names.add(name + "." + it)));
        return names;
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
        String owner = dot < 0 ? knob : knob.substring(0, dot);
        String parameter = knob.substring(dot + 1);
        Resource resource = world.resources().get(owner);
        if (resource != null && parameters(resource).contains(parameter)) {
            var resources = new LinkedHashMap<>(world.resources());
            resources.put(owner, with(resource, parameter, value));
            return new World(resources, world.classes(), world.timeline());
        }
        RequestClass settings = world.classes().get(owner);
        if (settings != null && parameters(settings).contains(parameter)) {
            var classes = new LinkedHashMap<>(world.classes());
            classes.put(owner, with(settings, parameter, value));
            return new World(world.resources(), classes, world.timeline());
        }
        throw Nearest.unknown("knob", knob, of(world));
    }

    private static List<String> parameters(Resource resource) {
        return switch (resource) {
            case Cpu _ -> OF_CPU;
            case Slots _ -> OF_SLOTS;
        };
    }

    private static List<String> parameters(RequestClass settings) {
        var names = new ArrayList<>(OF_CLASS);
        for (Stage stage : settings.path()) {
            if (stage.demandSec() > 0) {
                names.add("demand." + stage.resource());
            }
        }
        return names;
    }

    private static Resource with(Resource resource, String parameter, double value) {
        return switch (resource) {
            case Cpu(var cores, var backlog, var burstiness, var kappa, var n0) ->
                    switch (parameter) {
                        case "cores" -> new Cpu(value, backlog, burstiness, kappa, n0);
                        case "backlogSec" -> new Cpu(cores, value, burstiness, kappa, n0);
                        case "burstiness" -> new Cpu(cores, backlog, value, kappa, n0);
                        case "kappa" -> new Cpu(cores, backlog, burstiness, value, n0);
                        case "n0" -> new Cpu(cores, backlog, burstiness, kappa, value);
                        default -> throw new IllegalArgumentException(parameter);
                    };
            case Slots(var size, var wait, var queue, var code, var weight, var base) ->
                    switch (parameter) {
                        case "size" -> new Slots(value, wait, queue, code, weight, base);
                        case "waitSec" -> new Slots(size, value, queue, code, weight, base);
                        case "queueMax" -> new Slots(size, wait, value, code, weight, base);
                        case "weight" -> new Slots(size, wait, queue, code, value, base);
                        case "base" -> new Slots(size, wait, queue, code, weight, value);
                        default -> throw new IllegalArgumentException(parameter);
                    };
        };
    }

    private static RequestClass with(RequestClass it, String parameter, double value) {
        double rate = parameter.equals("rate") ? value : it.rate();
        double timeout = parameter.equals("timeoutSec") ? value : it.timeoutSec();
        int attempts = parameter.equals("attempts") ? (int) Math.round(value) : it.attempts();
        double backoff = parameter.equals("backoffSec") ? value : it.backoffSec();
        var path =
                it.path().stream()
                        .map(stage ->
                                parameter.equals("demand." + stage.resource())
                                        ? new Stage(stage.resource(), value)
                                        : stage)
                        .toList();
        return new RequestClass(
                rate, path, timeout, it.slow(), it.cancel(), attempts, backoff, it.sigma());
    }
}

package dev.rootcause.simulation;

import dev.rootcause.cases.World;
import dev.rootcause.cases.World.RequestClass;
import dev.rootcause.cases.World.Resource.Cpu;
import dev.rootcause.cases.World.Resource.Slots;
import dev.rootcause.cases.World.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;

/** What is wrong with the path of one class. */
final class PathCheck {

    /** Seconds from which a delay has to be a population. */
    private static final double LONG = 5;

    private final World world;
    private final String name;
    private final RequestClass settings;
    private final List<String> order;
    private final Set<String> seen = new HashSet<>();
    private final List<String> problems = new ArrayList<>();
    private int innermost = -1;

    private PathCheck(World world, String name, RequestClass settings) {
        this.world = world;
        this.name = name;
        this.settings = settings;
        order = List.copyOf(world.resources().keySet());
    }

    static List<String> problems(World world, String name, RequestClass settings) {
        var check = new PathCheck(world, name, settings);
        if (settings.path().isEmpty()) {
            return List.of(
                    "world.classes.%s.path: is empty; right: [{resource: app_cpu, demandSec: 0.02}]"
                            .formatted(name));
        }
        for (int i = 0; i < settings.path().size(); i++) {
            check.stage(i, settings.path().get(i));
        }
        check.end(settings.path().getLast());
        return check.problems;
    }

    private void stage(int i, Stage stage) {
        if (!seen.add(stage.resource())) {
            problem(i, stage.resource() + " is visited twice", "one stage with the sum of demands");
        }
        if (stage.resource().equals(Network.DELAY)) {
            demanding(i, stage);
            return;
        }
        switch (world.resources().get(stage.resource())) {
            case Cpu _ -> {
                inOrder(i, stage);
                demanding(i, stage);
            }
            case Slots _ -> {
                inOrder(i, stage);
                pool(i, stage);
            }
            case null ->
                    problem(
                            i,
                            "unknown resource " + stage.resource(),
                            "delay, or one such as "
                                    + String.join(", ", Nearest.to(stage.resource(), order)));
        }
    }

    private void demanding(int i, Stage stage) {
        if (!(stage.demandSec() > 0)) {
            problem(i, stage.resource() + " with demand " + stage.demandSec(), "above 0, in s");
        }
        if (stage.resource().equals(Network.DELAY) && !settings.slow() && longest(stage) > LONG) {
            problem(
                    i,
                    "a delay of " + longest(stage) + " s in a fast class",
                    "slow: true, so that those who wait are a population");
        }
    }

    private void inOrder(int i, Stage stage) {
        int position = order.indexOf(stage.resource());
        if (position < innermost) {
            problem(
                    i,
                    stage.resource() + " is declared before " + order.get(innermost),
                    "resources and paths in the same order, outermost first");
        }
        innermost = Math.max(innermost, position);
    }

    private void pool(int i, Stage stage) {
        if (stage.demandSec() != 0) {
            problem(i, "a pool with demand " + stage.demandSec(), "demand 0");
        }
    }

    private void end(Stage last) {
        boolean delay = last.resource().equals(Network.DELAY);
        boolean pool = world.resources().get(last.resource()) instanceof Slots;
        if (settings.slow() && (pool || delay && longest(last) <= LONG)) {
            problem(
                    settings.path().size() - 1,
                    "a slow class ends in "
                            + last.resource()
                            + (delay ? " of " + longest(last) + " s" : ""),
                    "a Cpu, or a delay above " + LONG + " s");
        }
    }

    /** The longest this delay becomes by itself; there is no telling where it follows a formula. */
    private double longest(Stage delay) {
        String knob = name + "." + Knobs.DEMAND + delay.resource();
        if (world.follows().containsKey(knob)) {
            return Double.POSITIVE_INFINITY;
        }
        return DoubleStream.concat(
                        DoubleStream.of(delay.demandSec()),
                        world.timeline().stream()
                                .mapToDouble(it -> it.set().getOrDefault(knob, 0.0)))
                .max()
                .orElseThrow();
    }

    private void problem(int i, String fault, String right) {
        problems.add("world.classes.%s.path[%d]: %s; right: %s".formatted(name, i, fault, right));
    }
}

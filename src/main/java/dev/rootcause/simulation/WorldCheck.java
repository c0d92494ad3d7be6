package dev.rootcause.simulation;

import dev.rootcause.cases.BrokenCase;
import dev.rootcause.cases.World;
import dev.rootcause.cases.World.Change;
import dev.rootcause.cases.World.RequestClass;
import dev.rootcause.cases.World.Resource.Slots;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What is wrong with a world: path in the file, the fault, what right looks like. */
final class WorldCheck {

    private static final Set<String> ABOVE_ZERO =
            Set.of("cores", "burstiness", "size", "weight", "timeoutSec");

    private final World world;
    private final List<String> problems = new ArrayList<>();

    private WorldCheck(World world) {
        this.world = world;
    }

    /** All problems; empty when the world can be run. */
    static List<String> problems(World world) {
        var check = new WorldCheck(world);
        check.names();
        check.resources();
        world.classes().forEach(check::requestClass);
        for (int i = 0; i < world.timeline().size(); i++) {
            check.change("world.timeline[" + i + "]", world.timeline().get(i));
        }
        if (check.problems.isEmpty()) {
            check.formulas();
        }
        return check.problems;
    }

    /** Formulas are known to be right when they have been read once. */
    private void formulas() {
        try {
            Engine.run(world, List.of(), 2);
        } catch (BrokenCase | IllegalArgumentException e) {
            problem("world", String.valueOf(e.getMessage()), "names of this world in formulas");
        }
    }

    private void names() {
        Stream.concat(world.resources().keySet().stream(), world.classes().keySet().stream())
                .filter(name -> name.contains(".") || name.equals(Network.DELAY))
                .forEach(name ->
                        problem(
                                "world." + name,
                                "is no name for a resource or class",
                                "a word without a dot, such as db_cpu"));
        world.classes().keySet().stream()
                .filter(world.resources()::containsKey)
                .forEach(name ->
                        problem(
                                "world.classes." + name,
                                "is also the name of a resource",
                                "a name of its own"));
    }

    private void resources() {
        world.resources()
                .forEach((name, resource) -> {
                    var alone = new World(Map.of(name, resource), Map.of(), List.of());
                    numbers("world.resources.", Knobs.of(alone));
                    if (resource instanceof Slots slots
                            && (slots.code() < 400 || slots.code() > 599)) {
                        problem(
                                "world.resources." + name + ".code",
                                slots.code() + " is no error status",
                                "400 to 599, such as 503");
                    }
                });
    }

    private void requestClass(String name, RequestClass it) {
        String at = "world.classes." + name;
        numbers(
                at + ".",
                Map.of(
                        "rate", it.rate(),
                        "timeoutSec", it.timeoutSec(),
                        "backoffSec", it.backoffSec()));
        if (it.attempts() < 1) {
            problem(at + ".attempts", it.attempts() + " attempts", "1 or more, the first included");
        }
        if (!(it.sigma() > 0)) {
            problem(at + ".sigma", "is " + it.sigma(), "above 0, such as 0.55");
        }
        problems.addAll(PathCheck.problems(world, name, it));
    }

    private void change(String at, Change change) {
        var knobs = Knobs.of(world).keySet();
        change.set()
                .keySet()
                .forEach(name -> known(new Name(at + ".set." + name, "knob", name), knobs));
        numbers(at + ".set.", change.set());
        var resets = Changes.resettable(world);
        for (int i = 0; i < change.reset().size(); i++) {
            known(new Name(at + ".reset[" + i + "]", "reset", change.reset().get(i)), resets);
        }
        if (change.at() < 0) {
            problem(at + ".at", "is " + change.at(), "a second of the world, 0 or later");
        }
    }

    private record Name(String at, String what, String word) {}

    private void known(Name name, Collection<String> names) {
        if (!names.contains(name.word())) {
            problem(
                    name.at(),
                    "unknown " + name.what() + " " + name.word(),
                    "one such as " + String.join(", ", Nearest.to(name.word(), names)));
        }
    }

    private void numbers(String at, Map<String, Double> knobs) {
        knobs.forEach((name, value) -> {
            boolean demand = name.contains("." + Knobs.DEMAND);
            String parameter = name.substring(name.lastIndexOf('.') + 1);
            boolean aboveZero = demand || ABOVE_ZERO.contains(parameter);
            if (!Double.isFinite(value) || value < 0 || aboveZero && value == 0) {
                problem(
                        at + name,
                        "is " + value,
                        aboveZero ? "a number above 0" : "0 or a number above it");
            }
        });
    }

    private void problem(String at, String fault, String right) {
        problems.add(at + ": " + fault + "; right: " + right);
    }
}

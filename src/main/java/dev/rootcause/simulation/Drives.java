package dev.rootcause.simulation;

import dev.rootcause.cases.World;
import dev.rootcause.cases.World.Cache;
import dev.rootcause.cases.World.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a world works out between two seconds, as its case says it: levels, gates, caches and the
 * knobs that follow a formula. {@link Driven} works it out for a run.
 */
final class Drives {

    record Rising(Formula start, Formula gains, Formula loses, double decay, Formula most) {

        static Rising of(Level level) {
            return new Rising(
                    Formula.of(level.start()),
                    Formula.of(level.gains()),
                    Formula.of(level.loses()),
                    level.decaySec(),
                    Formula.of(level.most()));
        }
    }

    /**
     * What a name stands for.
     *
     * @param derived its place in {@link State#derived}, or -1
     * @param knob how it stands, of a knob
     * @param past how seconds that are over are read
     */
    record Named(int derived, @Nullable ToDoubleFunction<Network> knob, Gauge past) {}

    record Asking(Formula rate, Formula fetch) {}

    record Following(Dial dial, Formula formula) {}

    final Gauges gauges;
    final List<Rising> levels;
    final List<Asking> caches = new ArrayList<>();
    final List<Following> followings = new ArrayList<>();
    final int gates;
    private final Map<String, Named> named = new HashMap<>();
    private final boolean idle;

    Drives(Network network, Gauges gauges) {
        World world = network.world();
        this.gauges = gauges;
        List<String> derived = names(world);
        Set<String> knobs = Knobs.of(world).keySet();
        for (String name : gauges.names()) {
            ToDoubleFunction<Network> knob =
                    knobs.contains(name) ? Dial.of(network, name).reader() : null;
            named.put(name, new Named(derived.indexOf(name), knob, gauges.get(name)));
        }
        idle = derived.isEmpty() && world.follows().isEmpty();
        levels = world.levels().values().stream().map(Rising::of).toList();
        gates = world.gates().size();
        for (Cache cache : world.caches().values()) {
            caches.add(new Asking(Formula.of(cache.rate()), Formula.of(cache.fetch())));
        }
        world.follows()
                .forEach((knob, formula) ->
                        followings.add(new Following(Dial.of(network, knob), Formula.of(formula))));
    }

    /** Names of all that is derived, in the order of {@link State#derived}. */
    static List<String> names(World world) {
        var names = new ArrayList<>(world.levels().keySet());
        for (String gate : world.gates().keySet()) {
            names.addAll(List.of(gate + ".blocked", gate + ".open", gate + ".queued"));
        }
        for (String cache : world.caches().keySet()) {
            names.addAll(
                    List.of(
                            cache + ".asked",
                            cache + ".misses",
                            cache + ".waits",
                            cache + ".hit_ratio"));
        }
        return names;
    }

    /** The place of a level among what is derived, or -1. */
    static int level(World world, String name) {
        return List.copyOf(world.levels().keySet()).indexOf(name);
    }

    /** What a run moves on by; {@code null} for a world in which nothing follows anything. */
    @Nullable Driven of(State state, Rows rows) {
        return idle ? null : new Driven(this, state, rows);
    }

    /** Throws {@link IllegalArgumentException} for a name that the world does not have. */
    Named named(String gauge) {
        Named name = named.get(gauge);
        if (name == null) {
            throw Nearest.unknown("gauge", gauge, named.keySet());
        }
        return name;
    }
}

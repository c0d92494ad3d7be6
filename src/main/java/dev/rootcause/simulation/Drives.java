package dev.rootcause.simulation;

import dev.rootcause.cases.World;
import dev.rootcause.cases.World.Cache;
import dev.rootcause.cases.World.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a world works out between two seconds: first its levels, then gates, then caches, then the
 * knobs that follow a formula. Formulas read the figures of the second before, and knobs, levels,
 * gates and caches as they stand now.
 */
final class Drives {

    private static final int OF_GATE = 3;
    private static final int OF_CACHE = 4;
    private static final double NEVER = 1e9;

    private record Rising(Formula start, Formula gains, Formula loses, double decay, Formula most) {

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
     * @param past how seconds that are over are read
     */
    private record Named(int derived, @Nullable Dial dial, Gauges.Gauge past) {

        double present(State state, Rows rows) {
            if (derived >= 0) {
                return state.derived[derived];
            }
            int last = rows.size() - 1;
            return dial != null ? dial.read(state.network) : last < 0 ? 0 : past.at(rows, last);
        }
    }

    private record Asking(Formula rate, Formula fetch) {}

    private record Following(Dial dial, Formula formula) {}

    private final Gauges gauges;
    private final Map<String, Named> named = new HashMap<>();
    private final List<Rising> levels;
    private final List<Asking> caches = new ArrayList<>();
    private final List<Following> followings = new ArrayList<>();
    private final int gates;
    private final boolean idle;

    Drives(Network network, Gauges gauges) {
        World world = network.world();
        this.gauges = gauges;
        List<String> derived = names(world);
        Set<String> knobs = Knobs.of(world).keySet();
        for (String name : gauges.names()) {
            Dial dial = knobs.contains(name) ? Dial.of(network, name) : null;
            named.put(name, new Named(derived.indexOf(name), dial, gauges.get(name)));
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

    /** Moves on to the second after the last row; whether anything is other than it was. */
    boolean advance(State state, Rows rows) {
        if (idle) {
            return false;
        }
        var network = state.network;
        var derivedBefore = state.derived.clone();
        var keptBefore = State.copy(state.kept);
        var figures = new Present(state, rows);
        raiseLevels(state, figures);
        passGates(state);
        askCaches(state, figures);
        follow(state, figures);
        return network != state.network
                || !Arrays.equals(derivedBefore, state.derived)
                || !Arrays.deepEquals(keptBefore, state.kept);
    }

    private void raiseLevels(State state, Present now) {
        double[] next = new double[levels.size()];
        for (int i = 0; i < next.length; i++) {
            next[i] = raised(levels.get(i), state.derived[i], now);
        }
        System.arraycopy(next, 0, state.derived, 0, next.length);
    }

    private static double raised(Rising level, double value, Present now) {
        double second = now.rows().size();
        double next =
                second == 0
                        ? level.start().at(now, second)
                        : value
                                + level.gains().at(now, second)
                                - level.loses().at(now, second)
                                - (level.decay() < NEVER ? value / level.decay() : 0);
        return Math.max(0, Math.min(next, level.most().at(now, second)));
    }

    private void passGates(State state) {
        for (int i = 0; i < gates; i++) {
            Standing standing = Standing.of(state.network.gates()[i]);
            int at = levels.size() + OF_GATE * i;
            state.derived[at] = standing.blocked();
            state.derived[at + 1] = standing.open();
            state.derived[at + 2] = standing.queued();
        }
    }

    private void askCaches(State state, Present now) {
        for (int i = 0; i < caches.size(); i++) {
            double second = now.rows().size();
            double rate = Math.max(0, caches.get(i).rate().at(now, second));
            double fetch = Math.max(0, caches.get(i).fetch().at(now, second));
            Cache cache = state.network.caches()[i];
            Keeping keeping = Keeping.of(cache, state.kept[i], rate, fetch);
            int at = levels.size() + OF_GATE * gates + OF_CACHE * i;
            state.derived[at] = rate;
            state.derived[at + 1] = keeping.misses();
            state.derived[at + 2] = keeping.waits();
            state.derived[at + 3] = keeping.hitRatio();
        }
    }

    private void follow(State state, Present now) {
        Map<Dial, Double> turns = new LinkedHashMap<>();
        for (Following following : followings) {
            double value = Math.max(0, following.formula().at(now, now.rows().size()));
            if (value != following.dial().read(state.network)) {
                turns.put(following.dial(), value);
            }
        }
        if (!turns.isEmpty()) {
            state.network = state.network.turned(turns);
        }
    }

    /**
     * Figures as they stand before a tick: rows are the past, knobs and the derived the present.
     */
    private final class Present implements Figures {

        private final State state;
        private final Rows rows;

        Present(State state, Rows rows) {
            this.state = state;
            this.rows = rows;
        }

        Rows rows() {
            return rows;
        }

        @Override
        public double value(String gauge, int second) {
            Named name = named.get(gauge);
            if (name == null) {
                throw Nearest.unknown("gauge", gauge, named.keySet());
            }
            return second >= rows.size() ? name.present(state, rows) : name.past().at(rows, second);
        }

        @Override
        public double goodShare(String requests, double limitSec, int second) {
            int last = Math.min(second, rows.size() - 1);
            return last < 0 ? 1 : gauges.goodShare(rows, requests, limitSec, last);
        }
    }
}

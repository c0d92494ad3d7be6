package dev.rootcause.simulation;

import dev.rootcause.cases.World.Cache;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * {@link Drives} at work in a run: first levels, then gates, then caches, then the knobs that
 * follow a formula. Formulas read the figures of the second before, and knobs, levels, gates and
 * caches as they stand now.
 */
final class Driven implements Figures {

    private static final int OF_GATE = 3;
    private static final int OF_CACHE = 4;
    private static final double NEVER = 1e9;

    private record Level(
            DoubleUnaryOperator start,
            DoubleUnaryOperator gains,
            DoubleUnaryOperator loses,
            double decaySec,
            DoubleUnaryOperator most) {}

    private record Asked(DoubleUnaryOperator rate, DoubleUnaryOperator fetch) {}

    private record Following(Dial dial, ToDoubleFunction<Network> now, DoubleUnaryOperator value) {}

    private final Drives drives;
    private final State state;
    private final Rows rows;
    private final List<Level> levels;
    private final List<Asked> caches;
    private final List<Following> followings;

    Driven(Drives drives, State state, Rows rows) {
        this.drives = drives;
        this.state = state;
        this.rows = rows;
        levels = drives.levels.stream().map(this::level).toList();
        caches =
                drives.caches.stream()
                        .map(it -> new Asked(it.rate().of(this), it.fetch().of(this)))
                        .toList();
        followings =
                drives.followings.stream()
                        .map(it ->
                                new Following(it.dial(), it.dial().reader(), it.formula().of(this)))
                        .toList();
    }

    private Level level(Drives.Rising rising) {
        return new Level(
                rising.start().of(this),
                rising.gains().of(this),
                rising.loses().of(this),
                rising.decay(),
                rising.most().of(this));
    }

    /** Moves on to the second after the last row; whether anything is other than it was. */
    boolean advance() {
        var network = state.network;
        var derivedBefore = state.derived.clone();
        var keptBefore = State.copy(state.kept);
        raiseLevels();
        passGates();
        askCaches();
        follow();
        return network != state.network
                || !Arrays.equals(derivedBefore, state.derived)
                || !Arrays.deepEquals(keptBefore, state.kept);
    }

    private void raiseLevels() {
        double[] next = new double[levels.size()];
        for (int i = 0; i < next.length; i++) {
            next[i] = raised(levels.get(i), state.derived[i], rows.size());
        }
        System.arraycopy(next, 0, state.derived, 0, next.length);
    }

    private static double raised(Level level, double value, int second) {
        double next =
                second == 0
                        ? level.start().applyAsDouble(second)
                        : value
                                + level.gains().applyAsDouble(second)
                                - level.loses().applyAsDouble(second)
                                - (level.decaySec() < NEVER ? value / level.decaySec() : 0);
        return Math.max(0, Math.min(next, level.most().applyAsDouble(second)));
    }

    private void passGates() {
        for (int i = 0; i < drives.gates; i++) {
            Standing standing = Standing.of(state.network.gates()[i]);
            int at = levels.size() + OF_GATE * i;
            state.derived[at] = standing.blocked();
            state.derived[at + 1] = standing.open();
            state.derived[at + 2] = standing.queued();
        }
    }

    private void askCaches() {
        for (int i = 0; i < caches.size(); i++) {
            double rate = Math.max(0, caches.get(i).rate().applyAsDouble(rows.size()));
            double fetch = Math.max(0, caches.get(i).fetch().applyAsDouble(rows.size()));
            Cache cache = state.network.caches()[i];
            Keeping keeping = Keeping.of(cache, state.kept[i], rate, fetch);
            int at = levels.size() + OF_GATE * drives.gates + OF_CACHE * i;
            state.derived[at] = rate;
            state.derived[at + 1] = keeping.misses();
            state.derived[at + 2] = keeping.waits();
            state.derived[at + 3] = keeping.hitRatio();
        }
    }

    private void follow() {
        Map<Dial, Double> turns = new LinkedHashMap<>();
        for (Following following : followings) {
            double value = Math.max(0, following.value().applyAsDouble(rows.size()));
            if (value != following.now().applyAsDouble(state.network)) {
                turns.put(following.dial(), value);
            }
        }
        if (!turns.isEmpty()) {
            state.network = state.network.turned(turns);
        }
    }

    /** Rows are the past; at their end, knobs and the derived are the present. */
    @Override
    public Figure figure(String gauge) {
        Drives.Named name = drives.named(gauge);
        Figure past = name.past().of(rows);
        return second -> second < rows.size() ? past.at(second) : present(name, past);
    }

    private double present(Drives.Named name, Figure past) {
        if (name.derived() >= 0) {
            return state.derived[name.derived()];
        }
        int last = rows.size() - 1;
        ToDoubleFunction<Network> knob = name.knob();
        return knob != null ? knob.applyAsDouble(state.network) : last < 0 ? 0 : past.at(last);
    }

    @Override
    public Served served(String requests) {
        Served before = drives.gauges.served(rows, requests);
        return (limit, second) ->
                rows.size() == 0 ? 1 : before.within(limit, Math.min(second, rows.size() - 1));
    }
}

package dev.rootcause.simulation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** All that lasts from one tick to the next. */
final class State {

    Network network;

    /** Jobs waiting, by Cpu and class. */
    final double[][] waiting;

    /** Core-seconds per second that the fast classes asked of each Cpu. */
    final double[] fastLoad;

    /** Requests queued, by pool and class. */
    final double[][] queue;

    /** Last wait for a slot, in seconds, by pool. */
    final double[] wait;

    /** Slots still taken by requests that are gone, by pool. */
    final double[] lingering;

    /** Slots' worth of requests of fast classes, by pool. */
    final double[] fastInside;

    /** Population of each slow class. */
    final double[] running;

    /** Retries due by class and ticks from now. */
    final double[][] due;

    /** Levels, and what gates and caches come to, in the order of {@link Drives#names}. */
    final double[] derived;

    /** What each cache remembers. */
    final double[][] kept;

    State(Network network) {
        this(
                network,
                new double[network.cpus().length][network.routes().length],
                new double[network.cpus().length],
                new double[network.pools().length][network.routes().length],
                new double[network.pools().length],
                new double[network.pools().length],
                new double[network.pools().length],
                Arrays.stream(network.routes()).mapToDouble(it -> it.settings().start()).toArray(),
                new double[network.routes().length][1],
                new double[Drives.names(network.world()).size()],
                Arrays.stream(network.caches())
                        .map(it -> new double[] {it.ttlSec(), 0, 0})
                        .toArray(double[][]::new));
    }

    private State(
            Network network,
            double[][] waiting,
            double[] fastLoad,
            double[][] queue,
            double[] wait,
            double[] lingering,
            double[] fastInside,
            double[] running,
            double[][] due,
            double[] derived,
            double[][] kept) {
        this.network = network;
        this.waiting = waiting;
        this.fastLoad = fastLoad;
        this.queue = queue;
        this.wait = wait;
        this.lingering = lingering;
        this.fastInside = fastInside;
        this.running = running;
        this.due = due;
        this.derived = derived;
        this.kept = kept;
    }

    State copy() {
        return new State(
                network,
                copy(waiting),
                fastLoad.clone(),
                copy(queue),
                wait.clone(),
                lingering.clone(),
                fastInside.clone(),
                running.clone(),
                copy(due),
                derived.clone(),
                copy(kept));
    }

    /** A copy to resume from, which shares with one before it what is the same. */
    State checkpoint(@Nullable State before) {
        return before == null ? copy() : copy().sharing(before);
    }

    private State sharing(State before) {
        return new State(
                network,
                Arrays.deepEquals(waiting, before.waiting) ? before.waiting : waiting,
                shared(fastLoad, before.fastLoad),
                Arrays.deepEquals(queue, before.queue) ? before.queue : queue,
                shared(wait, before.wait),
                shared(lingering, before.lingering),
                shared(fastInside, before.fastInside),
                shared(running, before.running),
                Arrays.deepEquals(due, before.due) ? before.due : due,
                shared(derived, before.derived),
                Arrays.deepEquals(kept, before.kept) ? before.kept : kept);
    }

    private static double[] shared(double[] now, double[] before) {
        return Arrays.equals(now, before) ? before : now;
    }

    boolean sameAs(State other) {
        return network == other.network
                && Arrays.deepEquals(waiting, other.waiting)
                && Arrays.equals(fastLoad, other.fastLoad)
                && Arrays.deepEquals(queue, other.queue)
                && Arrays.equals(wait, other.wait)
                && Arrays.equals(lingering, other.lingering)
                && Arrays.equals(fastInside, other.fastInside)
                && Arrays.equals(running, other.running)
                && Arrays.deepEquals(due, other.due)
                && Arrays.equals(derived, other.derived)
                && Arrays.deepEquals(kept, other.kept);
    }

    static double[][] copy(double[][] rows) {
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
        }
        return copy;
    }
}

package dev.rootcause.simulation;

import java.util.Arrays;

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

    /** Slots' worth of requests of fast classes, by pool. */
    final double[] fastInside;

    /** Population of each slow class. */
    final double[] running;

    /** Retries due by class and ticks from now. */
    final double[][] due;

    State(Network network) {
        this(
                network,
                new double[network.cpus().length][network.routes().length],
                new double[network.cpus().length],
                new double[network.pools().length][network.routes().length],
                new double[network.pools().length],
                new double[network.pools().length],
                new double[network.routes().length],
                new double[network.routes().length][1]);
    }

    private State(
            Network network,
            double[][] waiting,
            double[] fastLoad,
            double[][] queue,
            double[] wait,
            double[] fastInside,
            double[] running,
            double[][] due) {
        this.network = network;
        this.waiting = waiting;
        this.fastLoad = fastLoad;
        this.queue = queue;
        this.wait = wait;
        this.fastInside = fastInside;
        this.running = running;
        this.due = due;
    }

    State copy() {
        return new State(
                network,
                copy(waiting),
                fastLoad.clone(),
                copy(queue),
                wait.clone(),
                fastInside.clone(),
                running.clone(),
                copy(due));
    }

    boolean sameAs(State other) {
        return network == other.network
                && Arrays.deepEquals(waiting, other.waiting)
                && Arrays.equals(fastLoad, other.fastLoad)
                && Arrays.deepEquals(queue, other.queue)
                && Arrays.equals(wait, other.wait)
                && Arrays.equals(fastInside, other.fastInside)
                && Arrays.equals(running, other.running)
                && Arrays.deepEquals(due, other.due);
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }
}

package dev.rootcause.simulation;

import java.util.Arrays;

/**
 * One second of the fluid model of the design: steps A to I, and the numbers they leave for each
 * class, Cpu and pool.
 */
final class Tick {

    final Network network;
    final State state;

    /**
     * Per class: base rate, rate with retries, what the entrance passes, flow let in, share of
     * those in time.
     */
    final double[] offered;

    final double[] arrived;
    final double[] entered;
    final double[] flow;
    final double[] completed;
    final double[] residence;
    final double[] timeouts;
    final double[] abandoned;
    final double[][] codes;

    /** Per Cpu. */
    final double[] effective;

    final double[] slowJobs;
    final double[] backlog;
    final double[] behind;
    final double[] load;
    final double[] share;
    final double[] congestion;
    final double[] shed;
    final double[][] burned;

    /** Per pool. */
    final boolean[] overloaded;

    final double[] free;
    final double[] asked;
    final double[] capacity;
    final double[] admitted;
    final double[] rejected;
    final double[] population;

    /** By pool and class: requests a second that stay before the pool, or leave its queue. */
    final double[][] kept;

    /** By pool and class: requests a second that are let in. */
    final double[][] let;

    /** By class and pool: seconds spent inside. */
    final double[][] hold;

    private Tick(State state) {
        this.state = state;
        network = state.network;
        int classes = network.routes().length;
        int cpus = network.cpus().length;
        int pools = network.pools().length;
        offered = new double[classes];
        arrived = new double[classes];
        entered = new double[classes];
        flow = new double[classes];
        completed = new double[classes];
        residence = new double[classes];
        timeouts = new double[classes];
        abandoned = new double[classes];
        codes = new double[classes][network.statuses().length];
        effective = new double[cpus];
        slowJobs = new double[cpus];
        backlog = new double[cpus];
        behind = new double[cpus];
        load = new double[cpus];
        share = new double[cpus];
        congestion = new double[cpus];
        shed = new double[cpus];
        burned = new double[classes][cpus];
        overloaded = new boolean[pools];
        free = new double[pools];
        asked = new double[pools];
        capacity = new double[pools];
        admitted = new double[pools];
        rejected = new double[pools];
        population = new double[pools];
        kept = new double[pools][classes];
        let = new double[pools][classes];
        hold = new double[classes][pools];
        Arrays.fill(load, Double.NaN);
    }

    /** Moves the state on by one second. */
    static Tick of(State state) {
        var tick = new Tick(state);
        Offer.offer(tick); // A
        Freeze.freeze(tick); // B
        FixedPoint.solve(tick); // C
        Queues.settle(tick); // D
        Backlogs.settle(tick); // E
        SlowClasses.advance(tick); // F
        Populations.count(tick); // G
        Outcome.judge(tick); // H
        Retries.schedule(tick); // I
        return tick;
    }

    int classes() {
        return network.routes().length;
    }

    Route route(int k) {
        return network.routes()[k];
    }

    /** Queueing below saturation, in seconds, of a demand on a Cpu. */
    double queueing(int cpu, double demand) {
        return demand * congestion[cpu];
    }

    /** Time in service, in seconds: the demand stretched by lost capacity and by sharing. */
    double service(int cpu, double demand) {
        return demand * stretch(cpu) / share[cpu];
    }

    double stretch(int cpu) {
        return network.cpus()[cpu].cores() / effective[cpu];
    }

    /** Core-seconds that wait or have come in, at nominal demand. */
    double work(int cpu, double[] reaching) {
        double work = 0;
        for (int k = 0; k < classes(); k++) {
            work += (state.waiting[cpu][k] + reaching[k]) * route(k).demand()[cpu];
        }
        return work;
    }

    void fail(int k, int code, double rate) {
        codes[k][network.status(code)] += rate;
    }

    double failed(int k) {
        double failed = 0;
        for (double rate : codes[k]) {
            failed += rate;
        }
        return failed;
    }
}

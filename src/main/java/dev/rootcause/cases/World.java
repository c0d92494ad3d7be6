package dev.rootcause.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * The model of a case: what there is, what flows through it and what happens by itself. Times are
 * seconds since the world began, rates are per second, demands are core-seconds. Resources stand
 * outermost first.
 */
public record World(
        Map<String, Resource> resources, Map<String, RequestClass> classes, List<Change> timeline) {

    /** Something requests need and may have to wait for. */
    public sealed interface Resource {

        /**
         * Cores shared by everybody who runs (processor sharing).
         *
         * @param backlogSec most work that may wait, in seconds
         * @param burstiness squared coefficient of variation of arrivals; 1 when they are random
         * @param kappa loss per surplus job beyond {@code n0}; 0 for none
         */
        record Cpu(double cores, double backlogSec, double burstiness, double kappa, double n0)
                implements Resource {}

        /**
         * A pool of connections, threads or handles.
         *
         * @param size slots; 1e9 when unlimited
         * @param waitSec longest wait for a slot
         * @param queueMax most requests that may wait
         * @param code status given to what is turned away
         * @param weight slots one request takes
         * @param base slots taken by other things
         */
        record Slots(
                @JsonProperty("slots") double size,
                double waitSec,
                double queueMax,
                int code,
                double weight,
                double base)
                implements Resource {}
    }

    /**
     * Requests of one kind.
     *
     * @param path what each one goes through, outermost first
     * @param slow its work lasts many ticks and is kept as a population
     * @param cancel work stops when its client gives up
     * @param attempts most attempts for one request, the first included
     * @param sigma spread of the lognormal latency
     */
    public record RequestClass(
            double rate,
            List<Stage> path,
            double timeoutSec,
            boolean slow,
            boolean cancel,
            int attempts,
            double backoffSec,
            double sigma) {}

    /**
     * A step of a path: a resource by name with its demand, or the plain {@code delay}. A pool has
     * demand 0.
     */
    public record Stage(String resource, double demandSec) {}

    /**
     * Knobs set, or queues dropped, at a second. A knob is {@code resource.parameter} or {@code
     * class.parameter}, and {@code class.demand.resource} for the demand of a stage: {@code
     * db_cpu.cores}, {@code count.rate}.
     *
     * @param reset resources whose queue and backlog, and classes whose population, drop to nothing
     */
    public record Change(int at, Map<String, Double> set, List<String> reset) {}
}

package dev.rootcause.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * The model of a case: what there is, what flows through it and what happens by itself. Times are
 * seconds since the world began, rates are per second, demands are core-seconds. Resources stand
 * outermost first.
 *
 * @param knobs numbers of its own that formulas read and changes set: {@code ttl}
 * @param sizes the same, for numbers that grow with a variant: {@code users}
 * @param follows knob to the formula that sets it anew in each second
 */
public record World(
        Map<String, Resource> resources,
        Map<String, RequestClass> classes,
        List<Change> timeline,
        Map<String, Double> knobs,
        Map<String, Double> sizes,
        Map<String, Gate> gates,
        Map<String, Cache> caches,
        Map<String, Level> levels,
        Map<String, String> follows) {

    @JsonCreator
    public World {}

    /** A world of resources and requests only. */
    public World(
            Map<String, Resource> resources,
            Map<String, RequestClass> classes,
            List<Change> timeline) {
        this(
                resources, classes, timeline, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
                Map.of());
    }

    /** The same world in which other things happen by themselves. */
    public World with(List<Change> other) {
        return new World(resources, classes, other, knobs, sizes, gates, caches, levels, follows);
    }

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
         * @param lingerSec how long a slot stays taken after its request is gone (TIME_WAIT)
         * @param fresh share of requests that leave a slot lingering; the others reuse one
         */
        record Slots(
                @JsonProperty("slots") double size,
                double waitSec,
                double queueMax,
                int code,
                double weight,
                double base,
                double lingerSec,
                double fresh)
                implements Resource {

            @JsonCreator
            public Slots {}

            /** Slots that are free as soon as a request is gone. */
            public Slots(
                    double size,
                    double waitSec,
                    double queueMax,
                    int code,
                    double weight,
                    double base) {
                this(size, waitSec, queueMax, code, weight, base, 0, 1);
            }
        }
    }

    /**
     * Requests of one kind.
     *
     * @param path what each one goes through, outermost first
     * @param slow its work lasts many ticks and is kept as a population
     * @param cancel work stops when its client gives up
     * @param attempts most attempts for one request, the first included
     * @param sigma spread of the lognormal latency
     * @param timeoutCode status given by the layer whose patience ends first
     * @param start population of a slow class at second 0
     * @param ceiling most requests per second that the entrance lets in; the rest gets a 429
     * @param shed share that the entrance turns away with a 429, 0..1
     * @param fails share that fails at once, before any work, with {@code failsCode}
     * @param budget most repeats, as a share of the rate
     */
    public record RequestClass(
            double rate,
            List<Stage> path,
            double timeoutSec,
            boolean slow,
            boolean cancel,
            int attempts,
            double backoffSec,
            double sigma,
            int timeoutCode,
            double start,
            double ceiling,
            double shed,
            double fails,
            int failsCode,
            double budget) {

        private static final double UNLIMITED = 1e9;

        @JsonCreator
        public RequestClass {}

        /** Requests that nobody turns away at the entrance. */
        public RequestClass(
                double rate,
                List<Stage> path,
                double timeoutSec,
                boolean slow,
                boolean cancel,
                int attempts,
                double backoffSec,
                double sigma) {
            this(
                    rate,
                    path,
                    timeoutSec,
                    slow,
                    cancel,
                    attempts,
                    backoffSec,
                    sigma,
                    504,
                    0,
                    UNLIMITED,
                    0,
                    0,
                    500,
                    UNLIMITED);
        }
    }

    /**
     * A limit per user, and how many users stand at it: tabs are geometric, k or more with
     * probability {@code more^(k-1)}. A user whose tabs reach the limit gets nothing through.
     *
     * @param limit sockets or streams that one user may have
     * @param more chance of one tab more
     * @param each sockets that a tab holds
     * @param most sockets that a user opens at most
     * @param waiting requests that wait in the browser of a user who is blocked
     * @param share part of the users whom it concerns, 0..1
     */
    public record Gate(
            double limit,
            double more,
            double each,
            double most,
            double users,
            double waiting,
            double share) {}

    /**
     * Answers that are kept for a time. Many keys expire at different moments, a single one for
     * everybody at once. Switches are 0 or 1.
     *
     * @param rate formula of requests per second
     * @param fetch formula of the seconds that one fetch takes
     * @param singleFlight one caller fetches while the others wait
     * @param serveStale the others get the old answer meanwhile
     */
    public record Cache(
            String rate,
            String fetch,
            double ttlSec,
            double keys,
            double singleFlight,
            double serveStale,
            double enabled) {}

    /**
     * Something that builds up from second to second: v' = gains - loses - v / decay, between 0 and
     * most. Sockets in TIME_WAIT, leaked connections, dead rows, lost updates.
     *
     * @param start formula of its value at second 0
     */
    public record Level(String start, String gains, String loses, double decaySec, String most) {}

    /**
     * A step of a path: a resource by name with its demand, or the plain {@code delay}. A pool has
     * demand 0.
     */
    public record Stage(String resource, double demandSec) {}

    /**
     * Knobs set, or queues dropped, at a second. A knob is {@code resource.parameter} or {@code
     * class.parameter}, {@code class.demand.resource} for the demand of a stage, the name of a knob
     * of the world, or a level: {@code db_cpu.cores}, {@code count.rate}.
     *
     * @param reset resources whose queue and backlog, classes whose population, and levels that
     *     drop to nothing; caches that are emptied
     */
    public record Change(int at, Map<String, Double> set, List<String> reset) {}
}

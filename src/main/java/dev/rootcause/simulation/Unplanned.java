package dev.rootcause.simulation;

import dev.rootcause.cases.Action;
import dev.rootcause.cases.Binding;
import dev.rootcause.cases.Binding.Amount;
import dev.rootcause.cases.Case;
import dev.rootcause.cases.World;
import dev.rootcause.cases.World.Resource.Cpu;
import dev.rootcause.cases.World.Resource.Slots;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an action does to the parts of a thing when the author of the case bound nothing: more cores
 * or slots, shorter time limits, emptied queues. Where no part fits, nothing moves.
 *
 * @param parts names of the resources, classes, caches and levels that the thing is made of
 */
record Unplanned(World world, List<String> parts) {

    /** Cores of a database that is away. */
    private static final String AWAY = "0.001";

    private static final int RESTART_SEC = 45;
    private static final int FAILOVER_SEC = 90;

    static Binding of(Case incident, Action action, String thing) {
        List<String> parts = incident.parts().getOrDefault(thing, List.of());
        return parts.isEmpty()
                ? Binding.NOTHING_MOVES
                : new Unplanned(incident.world(), parts).binding(action);
    }

    private Binding binding(Action action) {
        return switch (action.id().value()) {
            case "app.scale" -> times(sizes(), "2");
            case "pool.increase" -> times(knobs(pools(this::plain), "size"), "2");
            case "pool.cap" -> times(knobs(pools(this::plain), "size"), "0.5");
            case "threads.increase" -> times(knobs(pools(named("thread|worker")), "size"), "2");
            case "limit.raise_fds" -> times(knobs(pools(named("fd")), "size"), "4");
            case "limit.raise_kernel" ->
                    times(knobs(pools(named("port|backlog|accept")), "size"), "2");
            case "db.raise_connections" -> times(knobs(pools(named("conn")), "size"), "2");
            case "db.scale_up" -> away(FAILOVER_SEC, "2");
            case "db.failover" -> away(FAILOVER_SEC, "1");
            case "db.restart" -> away(RESTART_SEC, "1");
            case "app.restart", "component.restart" -> step(Map.of(), restartable());
            case "db.cancel_queries", "stream.close" -> step(Map.of(), slow());
            case "db.kill_sessions" -> step(Map.of(), together(slow(), levels()));
            case "traffic.rate_limit" -> limited();
            case "traffic.shed_load" -> step(set(classes(), "shed", it -> "0.3 * share"), none());
            case "traffic.block_route", "traffic.block_client", "breaker.enable" ->
                    step(set(classes(), "shed", it -> "share"), none());
            case "job.pause", "data.pause_writer" ->
                    step(set(classes(), "rate", it -> it + ".rate * (1 - share)"), none());
            case "retry.disable" -> step(set(classes(), "attempts", _ -> "1"), none());
            case "retry.enable" -> step(set(classes(), "attempts", _ -> "3"), none());
            case "timeout.raise" -> times(limits(), "2");
            case "timeout.lower" -> times(limits(), "0.5");
            case "cache.purge" -> step(Map.of(), caches());
            case "cache.disable" -> step(set(caches(), "enabled", _ -> "0"), none());
            case "cache.serve_stale" -> step(set(caches(), "serveStale", _ -> "1"), none());
            case "cache.tune" -> times(knobs(caches(), "ttlSec"), "2");
            default -> Binding.NOTHING_MOVES;
        };
    }

    private static List<String> none() {
        return List.of();
    }

    private static Binding step(Map<String, String> set, List<String> reset) {
        return set.isEmpty() && reset.isEmpty()
                ? Binding.NOTHING_MOVES
                : bound(null, List.of(new Binding.Step(0, set, reset, false)));
    }

    private static Binding bound(@Nullable Amount amount, List<Binding.Step> steps) {
        return new Binding(null, null, null, amount, steps);
    }

    /** The first knob becomes what was ordered, or so many times what it was; the others alike. */
    private static Binding times(List<String> knobs, String usual) {
        if (knobs.isEmpty()) {
            return Binding.NOTHING_MOVES;
        }
        String first = knobs.getFirst();
        Map<String, String> set = new LinkedHashMap<>();
        knobs.forEach(knob -> set.put(knob, knob + " * amount / " + first));
        var amount = new Amount(first, first + " * " + usual, 0.01, 1e6, null);
        return bound(amount, List.of(new Binding.Step(0, set, List.of(), false)));
    }

    /** Without its cores for a while, what ran is lost. */
    private Binding away(int seconds, String factor) {
        List<String> cores = knobs(cpus(), "cores");
        if (cores.isEmpty()) {
            return Binding.NOTHING_MOVES;
        }
        Map<String, String> gone = new LinkedHashMap<>();
        Map<String, String> back = new LinkedHashMap<>();
        cores.forEach(knob -> {
            gone.put(knob, AWAY);
            back.put(knob, knob + "_before * amount / " + cores.getFirst() + "_before");
        });
        var amount = new Amount(cores.getFirst(), cores.getFirst() + " * " + factor, 1, 512, null);
        return bound(
                amount,
                List.of(
                        new Binding.Step(0, gone, together(cpus(), slow()), false),
                        new Binding.Step(seconds, back, List.of(), false)));
    }

    private Binding limited() {
        List<String> classes = classes();
        if (classes.isEmpty()) {
            return Binding.NOTHING_MOVES;
        }
        String first = classes.getFirst();
        var amount = new Amount(first + ".rate", first + ".rate * 0.5", 0, 1e6, null);
        var set = set(classes, "ceiling", it -> "amount * " + it + ".rate / " + first + ".rate");
        return bound(amount, List.of(new Binding.Step(0, set, List.of(), false)));
    }

    private static Map<String, String> set(
            List<String> owners, String parameter, Function<String, String> formula) {
        Map<String, String> set = new LinkedHashMap<>();
        owners.forEach(owner -> set.put(owner + "." + parameter, formula.apply(owner)));
        return set;
    }

    private List<String> sizes() {
        return together(knobs(cpus(), "cores"), knobs(pools(named("fd|port").negate()), "size"));
    }

    private List<String> limits() {
        List<String> timeouts = knobs(classes(), "timeoutSec");
        return timeouts.isEmpty() ? knobs(pools(this::plain), "waitSec") : timeouts;
    }

    private List<String> restartable() {
        return together(together(cpus(), pools(_ -> true)), together(levels(), caches()));
    }

    private static List<String> knobs(List<String> owners, String parameter) {
        return owners.stream().map(owner -> owner + "." + parameter).toList();
    }

    private static List<String> together(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private boolean plain(String pool) {
        return !named("fd|port|backlog|accept").test(pool);
    }

    private static Predicate<String> named(String words) {
        return Pattern.compile(words).asPredicate();
    }

    private List<String> pools(Predicate<String> which) {
        return parts.stream()
                .filter(it -> world.resources().get(it) instanceof Slots)
                .filter(which)
                .toList();
    }

    private List<String> cpus() {
        return parts.stream().filter(it -> world.resources().get(it) instanceof Cpu).toList();
    }

    private List<String> classes() {
        return parts.stream().filter(world.classes()::containsKey).toList();
    }

    private List<String> caches() {
        return parts.stream().filter(world.caches()::containsKey).toList();
    }

    private List<String> levels() {
        return parts.stream().filter(world.levels()::containsKey).toList();
    }

    /** Long work of the thing itself, and long work that runs on its cores. */
    private List<String> slow() {
        return world.classes().entrySet().stream()
                .filter(it -> it.getValue().slow())
                .filter(it ->
                        parts.contains(it.getKey())
                                || parts.contains(it.getValue().path().getLast().resource()))
                .map(Map.Entry::getKey)
                .toList();
    }
}

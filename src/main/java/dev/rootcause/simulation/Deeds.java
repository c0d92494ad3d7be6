package dev.rootcause.simulation;

import dev.rootcause.cases.Action;
import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.Binding;
import dev.rootcause.cases.Case;
import dev.rootcause.cases.Vocabulary;
import dev.rootcause.cases.World.Change;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns orders into changes of knobs; what is bound to nothing is done all the same. */
record Deeds(Case incident, Vocabulary vocabulary, Phrases phrases) {

    private static final ActionId UNDO = new ActionId("undo.last");
    private static final String ANY = "*";

    /** Kinds of target of which a system has one, or that need no place. */
    private static final Set<String> PLAIN =
            Set.of(
                    "people",
                    "any",
                    "pipeline",
                    "database",
                    "cache",
                    "dns",
                    "lb",
                    "protocol",
                    "stream",
                    "queue",
                    "connection",
                    "data");

    /** What was done and this; the same when the words name none of the things it could be to. */
    List<Deed> with(Order order, List<Deed> before) {
        return of(order, before)
                .map(deed -> Stream.concat(before.stream(), Stream.of(deed)).toList())
                .map(new Timetable(incident.world())::kept)
                .orElse(before);
    }

    /** Empty when the words name none of the things it could be done to. */
    Optional<Deed> of(Order order, List<Deed> before) {
        if (order.action().equals(UNDO)) {
            return Optional.of(new Undo(incident).of(order, before));
        }
        return aim(order).map(aim -> carriedOut(order, aim, before));
    }

    private record Aim(String thing, Binding binding) {}

    private Optional<Aim> aim(Order order) {
        Map<String, Binding> bindings = incident.actions().getOrDefault(order.action(), Map.of());
        Target target = new Target(incident);
        String clause = order.parameters().words();
        Optional<Aim> bound =
                target.among(bindings.keySet(), clause)
                        .map(thing ->
                                new Aim(
                                        thing,
                                        bindings.getOrDefault(thing, Binding.NOTHING_MOVES)));
        return bound.or(() -> Optional.ofNullable(bindings.get(ANY)).map(b -> new Aim("", b)))
                .or(() -> elsewhere(order.action(), clause).map(t -> unplanned(order.action(), t)))
                .or(() -> plain(order.action()))
                .or(() -> collected(order));
    }

    /** Any other thing of the case will do, except that only a flag is a flag. */
    private Optional<String> elsewhere(ActionId action, String clause) {
        Action known = vocabulary.actions().get(action);
        return known != null && known.targetKind().equals("flag")
                ? Optional.empty()
                : new Target(incident).anywhere(clause);
    }

    private Optional<Aim> collected(Order order) {
        return new Collecting(incident, vocabulary)
                .takes(order)
                .map(_ -> new Aim("", Binding.NOTHING_MOVES));
    }

    private Optional<Aim> plain(ActionId action) {
        Action known = vocabulary.actions().get(action);
        return known != null && PLAIN.contains(known.targetKind())
                ? Optional.of(new Aim("", unplanned(known, role(known)).binding()))
                : Optional.empty();
    }

    private String role(Action action) {
        return incident.roles().getOrDefault(action.targetKind(), "");
    }

    private Aim unplanned(ActionId action, String thing) {
        Action known = vocabulary.actions().get(action);
        return known == null ? new Aim(thing, Binding.NOTHING_MOVES) : unplanned(known, thing);
    }

    private Aim unplanned(Action action, String thing) {
        return new Aim(thing, Unplanned.of(incident, action, thing));
    }

    private Deed carriedOut(Order order, Aim aim, List<Deed> before) {
        Binding binding = aim.binding();
        List<Change> changes = changes(before);
        int starts = order.at().second() + delay(order, binding);
        Map<String, Double> given = new HashMap<>(incident.numbers());
        given.put("share", Amounts.share(order.parameters()));
        if (binding.amount() != null) {
            Settings now = new Settings(incident.world(), changes, given);
            given.put("amount", Amounts.of(binding.amount(), order, now));
        }
        given.putAll(before(binding, new Settings(incident.world(), changes, given), starts));
        List<Deed.Step> steps =
                binding.steps().stream()
                        .map(it -> new Deed.Step(starts + it.after(), it.set(), it.reset(), given))
                        .toList();
        int done = starts + lasts(binding);
        String does = phrases.of(order, binding, aim.thing(), given);
        return new Deed(order, new Schedule(does, new Moment(done), binding.caution()), steps);
    }

    /** Where the knobs stood that this will set: {@code app_pool.size_before}. */
    private static Map<String, Double> before(Binding binding, Settings settings, int second) {
        Map<String, Double> before = new HashMap<>();
        for (Binding.Step step : binding.steps()) {
            for (String knob : step.set().keySet()) {
                before.put(knob + "_before", settings.value(knob, second - 1));
            }
        }
        return before;
    }

    private static int lasts(Binding binding) {
        return binding.steps().stream()
                .filter(step -> !step.tail())
                .mapToInt(Binding.Step::after)
                .max()
                .orElse(0);
    }

    private int delay(Order order, Binding binding) {
        if (binding.delay() != null) {
            return binding.delay();
        }
        Action known = vocabulary.actions().get(order.action());
        int usual = known == null ? 0 : known.defaultDelayMin() * 60;
        return new Collecting(incident, vocabulary).takes(order).orElse(usual);
    }

    static List<Change> changes(List<Deed> deeds) {
        return deeds.stream().flatMap(deed -> deed.changes().stream()).toList();
    }
}

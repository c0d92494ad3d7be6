package dev.rootcause.postmortem;

import dev.rootcause.cases.Case;
import dev.rootcause.cases.Look;
import dev.rootcause.cases.PreventionId;
import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.Vocabulary;
import dev.rootcause.cases.answers.Answer;
import dev.rootcause.drill.Drill;
import dev.rootcause.grading.Replay;
import dev.rootcause.prompts.Prompts;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.Order;
import dev.rootcause.simulation.Simulation;
import dev.rootcause.simulation.Worlds;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets the trigger of a drill meet a world in which something was shipped before it. */
final class Rerun {

    private static final double SOFTER = 0.8;
    private static final int LATER_MIN = 10;

    private final Drill drill;
    private final Answer answer;
    private final Simulation world;
    private final Replay replay;
    private final Vocabulary vocabulary;
    private final Prompts prompts = new Prompts();

    Rerun(Facts.Played played, Worlds worlds, Vocabulary vocabulary) {
        this.drill = played.drill().drill();
        this.answer = played.answer();
        this.world = played.world();
        this.replay = new Replay(worlds, drill.seed());
        this.vocabulary = vocabulary;
    }

    /**
     * What is in place when the trigger comes.
     *
     * @param orders given before anything happened
     * @param does what they do, in the bot's words
     */
    record Shipped(Set<PreventionId> measures, List<Order> orders, List<String> does) {}

    Replayed run(int number, Case incident, Shipped shipped) {
        Map<String, Double> knobs = knobs(shipped.measures());
        Simulation fixed = replay.world(incident, knobs);
        boolean moves = !knobs.isEmpty() || !shipped.orders().isEmpty();
        boolean holds = moves && Replay.serves(fixed, shipped.orders(), answer.slo());
        Twice twice = new Twice(world, fixed, shipped.orders(), answer);
        return new Replayed(
                number,
                ships(shipped),
                holds,
                says(twice, moves, holds),
                note(unmoved(shipped.measures())),
                holds ? answer.next().title() : prompts.say("replay-still"),
                watch(fixed, shipped.orders(), holds),
                twice.chart());
    }

    private Map<String, Double> knobs(Set<PreventionId> measures) {
        Map<String, Double> knobs = new HashMap<>();
        measures.stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .flatMap(id -> Stream.ofNullable(answer.prevention().get(id)))
                .forEach(measure -> knobs.putAll(measure.knobs()));
        return knobs;
    }

    private List<String> unmoved(Set<PreventionId> measures) {
        return measures.stream()
                .filter(id -> knobs(Set.of(id)).isEmpty())
                .map(this::label)
                .sorted()
                .toList();
    }

    private String note(List<String> unmoved) {
        return unmoved.isEmpty()
                ? ""
                : prompts.say("replay-unmoved", Map.of("measures", String.join(", ", unmoved)));
    }

    private List<String> ships(Shipped shipped) {
        return Stream.concat(
                        shipped.measures().stream().map(this::label).sorted(),
                        shipped.does().stream())
                .toList();
    }

    private String label(PreventionId id) {
        return Objects.requireNonNull(vocabulary.preventions().get(id), id.value()).label();
    }

    private String says(Twice twice, boolean moves, boolean holds) {
        Map<String, Object> values = new HashMap<>(twice.figures());
        values.put("clock", world.clock(drill.opened()));
        if (holds) {
            return prompts.say("replay-holds", values);
        }
        if (!moves) {
            return prompts.say("replay-moves-nothing", values);
        }
        return prompts.say(
                twice.worstWith() < SOFTER * twice.worstWithout()
                        ? "replay-softens"
                        : "replay-does-not-hold",
                values);
    }

    /** The metric that shows what gives way, and what it reads a while after the page. */
    private String watch(Simulation fixed, List<Order> orders, boolean holds) {
        SignalId symptom = world.incident().page().symptom();
        List<SignalId> watched = holds ? answer.next().watch() : List.of(symptom);
        Moment later = new Moment(drill.opened().second()).plusMinutes(LATER_MIN);
        return watched.stream()
                .map(signal ->
                        "%s, in this replay at %s: %s"
                                .formatted(
                                        Objects.requireNonNull(vocabulary.signals().get(signal))
                                                .label(),
                                        fixed.clock(later),
                                        fixed.look(Look.at(signal), orders, later).says()))
                .collect(Collectors.joining("\n"));
    }

    static String percent(double share) {
        double percent = 100 * share;
        return String.format(
                Locale.ROOT, percent < 1 ? "%.2f" : percent < 10 ? "%.1f" : "%.0f", percent);
    }
}

package dev.rootcause.grading;

import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.Parameters;
import dev.rootcause.cases.Rubric;
import dev.rootcause.drill.Drill;
import dev.rootcause.drill.Event;
import dev.rootcause.drill.Pending;
import dev.rootcause.drill.Stamp;
import dev.rootcause.drill.Turn;
import dev.rootcause.language.Certainty;
import dev.rootcause.simulation.Order;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is graded: a drill, and what its candidate has put right about how it was read. */
record Account(Drill drill, List<Correction> corrections, Rubric rubric) {

    /** The events that count, the corrected ones at the turn they belong to. */
    List<Event> events() {
        if (corrections.isEmpty()) {
            return drill.standing();
        }
        Stream<Event> added = corrections.stream().flatMap(it -> event(it).stream());
        return Stream.concat(drill.standing().stream(), added)
                .sorted(Comparator.comparingInt(event -> event.stamp().turn()))
                .toList();
    }

    /** The messages pointed at, by the rule they meet. */
    Map<String, List<Event>> corrected() {
        Map<String, List<Event>> corrected = new LinkedHashMap<>();
        corrections.stream()
                .filter(it -> kind(it.rule()) != null)
                .forEach(it ->
                        corrected.put(
                                it.rule(), List.of(new Event.Observed(stamp(it), List.of()))));
        return corrected;
    }

    /** The same without messages that answered a question of the junior's. */
    Map<String, List<Event>> unprompted() {
        Map<String, List<Event>> left = corrected();
        left.values().removeIf(events -> events.getFirst().stamp().prompted());
        return left;
    }

    /** What was said right after the closing questions, and later to one of them by its number. */
    List<String> closingWords() {
        return drill.turns().stream()
                .filter(turn ->
                        asked(turn.number()) instanceof Pending.ClosingQuestions
                                || isClosing(turn.number())
                                        && ClosingAnswer.isNumbered(turn.message().text()))
                .map(turn -> turn.message().text())
                .toList();
    }

    /** Whether the closing questions had been asked before that turn. */
    private boolean isClosing(int turn) {
        return drill.turns().stream()
                .limit(turn - 1)
                .anyMatch(before -> before.pending() instanceof Pending.ClosingQuestions);
    }

    /** What the message of that turn could answer. */
    private Pending asked(int turn) {
        return turn == 1 ? new Pending.Nothing() : drill.turns().get(turn - 2).pending();
    }

    private Optional<Event> event(Correction it) {
        Stamp stamp = stamp(it);
        return Optional.ofNullable(kind(it.rule()))
                .flatMap(kind -> Optional.ofNullable(event(kind, stamp)));
    }

    private static @Nullable Event event(String kind, Stamp stamp) {
        return switch (kind) {
            case "communicated" -> new Event.Communicated(stamp, told(stamp));
            case "predicted" -> new Event.Predicted(stamp, List.of());
            case "planned" -> new Event.Planned(stamp);
            case "hypothesized" ->
                    new Event.Hypothesized(stamp, Certainty.SUSPECTED, List.of(), List.of());
            case "ruled_out" ->
                    new Event.RuledOut(stamp, Certainty.CONFIRMED, List.of(), List.of());
            case "claimed" -> new Event.Claimed(stamp, Certainty.CONFIRMED, List.of(), List.of());
            case "observed" -> new Event.Observed(stamp, List.of());
            case "prevented" -> new Event.Prevented(stamp, List.of());
            default -> null; // a look: what was not shown then cannot be shown now
        };
    }

    private static Order told(Stamp stamp) {
        return new Order(
                new ActionId("comm.notify"),
                new Parameters(null, null, null, stamp.quote()),
                stamp.at());
    }

    private @Nullable String kind(String rule) {
        return rubric.phases().values().stream()
                .flatMap(phase -> phase.rules().stream())
                .filter(it -> it.id().equals(rule))
                .flatMap(it -> Stream.ofNullable(it.correctable()))
                .findFirst()
                .orElse(null);
    }

    private Stamp stamp(Correction it) {
        Turn turn = drill.turns().get(it.turn() - 1);
        return new Stamp(it.turn(), turn.before(), turn.message().text(), isPrompted(it.turn()));
    }

    /** Whether the message answered a question of the junior's. */
    private boolean isPrompted(int turn) {
        return isClosing(turn)
                || switch (asked(turn)) {
                    case Pending.Nothing _, Pending.Choice _, Pending.PricedHint _ -> false;
                    case Pending.Confirmation _, Pending.Probing _, Pending.ClosingQuestions _ ->
                            true;
                };
    }
}

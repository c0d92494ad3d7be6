package dev.rootcause.postmortem;

import dev.rootcause.cases.SignalId;
import dev.rootcause.charts.Chart;
import dev.rootcause.drill.Drill;
import dev.rootcause.drill.Post;
import dev.rootcause.drill.Reply;
import dev.rootcause.postmortem.Quantity.Unit;
import dev.rootcause.simulation.observations.Observation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every number and time that was shown in a drill, with the signal that showed it. */
final class Telemetry {

    private record Shown(@Nullable SignalId signal, Quantity quantity) {}

    private final Quantities quantities;
    private final List<Shown> shown = new ArrayList<>();
    private final Set<Integer> minutes = new HashSet<>();
    private final Set<Integer> changes = new HashSet<>();

    Telemetry(Drill drill, Quantities quantities) {
        this.quantities = quantities;
        Stream<Post> posts = drill.turns().stream().map(turn -> turn.post());
        Stream.concat(Stream.of(drill.page()), posts).forEach(this::take);
    }

    /** Whether a number was shown, within a tenth. */
    boolean shows(Quantity quantity) {
        return shown.stream().anyMatch(it -> quantity.agreesWith(it.quantity()));
    }

    /** Whether one of these signals showed the number, or what stands beside every answer. */
    boolean shows(Quantity quantity, Set<SignalId> signals) {
        return shown.stream()
                .filter(it -> it.signal() == null || signals.contains(it.signal()))
                .anyMatch(it -> quantity.agreesWith(it.quantity()));
    }

    /** Numbers of that unit that a signal showed. */
    List<Quantity> of(Set<SignalId> signals, Unit unit) {
        return shown.stream()
                .filter(it -> it.signal() != null && signals.contains(it.signal()))
                .map(Shown::quantity)
                .filter(it -> it.unit() == unit)
                .toList();
    }

    /** Minutes of the day at which something was changed, as a list of changes showed. */
    Set<Integer> changes() {
        return changes;
    }

    /** Minutes of the day that stood in what was shown. */
    Set<Integer> minutes() {
        return minutes;
    }

    private void take(Post post) {
        text(null, post.strip().clock() + " " + post.strip().impact());
        post.replies().forEach(this::take);
    }

    private void take(Reply reply) {
        switch (reply) {
            case Reply.Says(String text) -> text(null, text);
            case Reply.Shows(Observation seen, String clock) -> {
                text(seen.signal(), clock);
                take(seen);
            }
            case Reply.Pages(String headline, List<String> lines, Observation symptom) -> {
                text(null, headline);
                lines.forEach(line -> text(null, line));
                take(symptom);
            }
            case Reply.Voice(_, String text, String clock) -> text(null, clock + " " + text);
            case Reply.Offers _, Reply.Lists _ -> {} // the candidate's own words, or no facts
        }
    }

    private void take(Observation seen) {
        text(seen.signal(), seen.says());
        switch (seen) {
            case Observation.MetricChart it -> chart(it.signal(), it.chart());
            case Observation.Table it -> {
                lines(seen, it.columns());
                it.rows().forEach(row -> lines(seen, row));
            }
            case Observation.LogLines it -> lines(seen, it.lines());
            case Observation.CommandOutput it -> lines(seen, it.lines());
            case Observation.Fact it -> lines(seen, it.lines());
            case Observation.Waterfall it -> lines(seen, it.drawn());
            case Observation.NotCollected _ -> {}
        }
    }

    private void lines(Observation seen, List<String> lines) {
        lines.forEach(line -> text(seen.signal(), line));
    }

    private void text(@Nullable SignalId signal, String text) {
        quantities.in(text).forEach(it -> shown.add(new Shown(signal, it)));
        for (Clock clock : Clock.in(text)) {
            minutes.add(clock.minute());
            if (signal != null && signal.value().startsWith("change.")) {
                changes.add(clock.minute());
            }
        }
    }

    private void chart(SignalId signal, Chart chart) {
        for (Chart.Series series : chart.series()) {
            List<Double> values = series.values().stream().filter(Double::isFinite).toList();
            if (!values.isEmpty()) {
                ends(values)
                        .map(value -> quantity(value, chart.unit()))
                        .forEach(it -> shown.add(new Shown(signal, it)));
            }
        }
    }

    /** What people read off a curve: where it begins and ends, its lowest and its highest. */
    private static Stream<Double> ends(List<Double> values) {
        return Stream.of(
                values.getFirst(),
                values.getLast(),
                Collections.min(values),
                Collections.max(values));
    }

    private Quantity quantity(double value, String unit) {
        return switch (unit) {
            case "%" -> Quantity.of(value, Unit.PERCENT);
            case "ms" -> Quantity.of(value, Unit.TIME);
            case "s" -> new Quantity(value * 1_000, Unit.TIME, value, "", 0);
            default -> Quantity.of(value, Unit.PLAIN);
        };
    }
}

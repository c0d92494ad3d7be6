package dev.rootcause.simulation.observations;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.rootcause.cases.SignalId;
import dev.rootcause.charts.Chart;
import dev.rootcause.charts.Spans;
import java.util.List;

/**
 * What one look shows. {@code says} is the sentence that goes with it and states the figures that
 * matter to read it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface Observation {

    SignalId signal();

    String says();

    /** Values over time. */
    record MetricChart(SignalId signal, String says, Chart chart) implements Observation {}

    /**
     * Rows under column heads, every row as wide as the heads. Without rows there is nothing to
     * show but the sentence.
     */
    record Table(SignalId signal, String says, List<String> columns, List<List<String>> rows)
            implements Observation {}

    /** Lines as the named source wrote them, oldest first, repeats folded. */
    record LogLines(SignalId signal, String says, String source, List<String> lines)
            implements Observation {}

    /** What a command printed, and where it ran. */
    record CommandOutput(
            SignalId signal, String says, String host, String command, List<String> lines)
            implements Observation {}

    /** Something that is known rather than measured. */
    record Fact(SignalId signal, String says, List<String> lines) implements Observation {}

    /** The steps of one request in order of their start, with times in milliseconds. */
    record Waterfall(SignalId signal, String says, String title, List<Bar> bars)
            implements Observation {

        /** The same to be painted. */
        public Spans spans() {
            return new Spans(
                    title,
                    bars.stream()
                            .map(it ->
                                    new Spans.Span(
                                            it.label(), it.startMs(), it.durationMs(), it.note()))
                            .toList());
        }

        /** The same in text: a line a step, drawn to scale. */
        public List<String> drawn() {
            return Steps.drawn(bars);
        }
    }

    /**
     * A step of a waterfall.
     *
     * @param note what stands beside it, empty for nothing
     */
    record Bar(String label, double startMs, double durationMs, String note) {}

    /** Nobody records this; collecting it would take that many simulated minutes. */
    record NotCollected(SignalId signal, String says, int priceMin) implements Observation {}
}

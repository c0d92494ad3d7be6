package dev.rootcause.cases;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How a signal is read off the world. Texts are templates: {@code ${formula|format}} is a number of
 * the tick, {@code ${role}} a name. The properties tell the kinds apart.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(View.Plot.class),
    @JsonSubTypes.Type(View.Grid.class),
    @JsonSubTypes.Type(View.Journal.class),
    @JsonSubTypes.Type(View.Command.class),
    @JsonSubTypes.Type(View.Known.class),
    @JsonSubTypes.Type(View.Waterfall.class),
    @JsonSubTypes.Type(View.Uncollected.class)
})
public sealed interface View {

    /** The sentence that goes with it: figures, no reading of them. */
    String says();

    /** The same view in other names. */
    View renamed(UnaryOperator<String> rename);

    /**
     * A panel of a dashboard.
     *
     * @param series label to formula, at most three
     * @param scrape seconds between samples; 15 unless said
     * @param smooth seconds of the {@code rate()} window; 60 unless said
     * @param ceiling the last bucket of a histogram: nothing above it is ever printed
     * @param limit formula of a configured ceiling worth drawing
     */
    record Plot(
            String says,
            String title,
            String unit,
            Map<String, String> series,
            @Nullable Integer scrape,
            @Nullable Integer smooth,
            @Nullable Double ceiling,
            @Nullable String limit)
            implements View {

        @Override
        public View renamed(UnaryOperator<String> rename) {
            Map<String, String> lines = new LinkedHashMap<>();
            series.forEach((label, formula) -> lines.put(rename.apply(label), formula));
            return new Plot(
                    rename.apply(says),
                    rename.apply(title),
                    unit,
                    lines,
                    scrape,
                    smooth,
                    ceiling,
                    limit);
        }
    }

    /**
     * Rows under columns.
     *
     * @param hideZero the column whose zero hides its row
     * @param withOrders rows of what the candidate did are added: time, deed, "on call"
     */
    record Grid(
            String says,
            List<String> columns,
            List<List<String>> rows,
            @Nullable String hideZero,
            @Nullable Boolean withOrders)
            implements View {

        @Override
        public View renamed(UnaryOperator<String> rename) {
            List<List<String>> renamed = rows.stream().map(row -> all(row, rename)).toList();
            return new Grid(rename.apply(says), columns, renamed, hideZero, withOrders);
        }
    }

    /** Lines of a log, each as often as its rate says. */
    record Journal(String says, String source, List<Line> log) implements View {

        @Override
        public View renamed(UnaryOperator<String> rename) {
            List<Line> lines =
                    log.stream()
                            .map(line -> new Line(rename.apply(line.text), line.rate, line.at))
                            .toList();
            return new Journal(rename.apply(says), rename.apply(source), lines);
        }
    }

    /**
     * A line that repeats, or one that was written once.
     *
     * @param rate formula of lines per second
     * @param at second of the world at which it was written
     */
    record Line(String text, @Nullable String rate, @Nullable Integer at) {}

    /** What a command prints on a host. */
    record Command(String says, String host, String run, List<String> prints) implements View {

        @Override
        public View renamed(UnaryOperator<String> rename) {
            return new Command(
                    rename.apply(says), rename.apply(host), rename.apply(run), all(prints, rename));
        }
    }

    /** Something known rather than measured. */
    record Known(String says, List<String> fact) implements View {

        @Override
        public View renamed(UnaryOperator<String> rename) {
            return new Known(rename.apply(says), all(fact, rename));
        }
    }

    /** The steps of one request, one after another or side by side. */
    record Waterfall(String says, String title, List<Bar> bars) implements View {

        @Override
        public View renamed(UnaryOperator<String> rename) {
            List<Bar> steps =
                    bars.stream()
                            .map(bar ->
                                    new Bar(
                                            rename.apply(bar.label),
                                            bar.start,
                                            bar.takes,
                                            bar.note == null ? null : rename.apply(bar.note),
                                            bar.when))
                            .toList();
            return new Waterfall(rename.apply(says), rename.apply(title), steps);
        }
    }

    /**
     * A step of a waterfall.
     *
     * @param label two spaces in front for each step it is part of
     * @param start formula of the second at which it starts; when the step before it ends unless
     *     said
     * @param takes formula of the seconds it lasts
     * @param note template of what stands beside it
     * @param when formula; the step is there while it is above 0, or always
     */
    record Bar(
            String label,
            @Nullable String start,
            String takes,
            @Nullable String note,
            @Nullable String when) {}

    /**
     * Something nobody records.
     *
     * @param collect simulated minutes that collecting it takes
     * @param then what is seen once somebody has ordered to collect it
     */
    record Uncollected(String says, int collect, @Nullable View then) implements View {

        @Override
        public View renamed(UnaryOperator<String> rename) {
            return new Uncollected(
                    rename.apply(says), collect, then == null ? null : then.renamed(rename));
        }
    }

    private static List<String> all(List<String> texts, UnaryOperator<String> rename) {
        return texts.stream().map(rename).toList();
    }
}

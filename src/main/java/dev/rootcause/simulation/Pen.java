package dev.rootcause.simulation;

import dev.rootcause.cases.Case;
import dev.rootcause.cases.Look;
import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.View;
import dev.rootcause.simulation.observations.Observation;
import dev.rootcause.simulation.observations.Observation.Bar;
import dev.rootcause.simulation.observations.Observation.CommandOutput;
import dev.rootcause.simulation.observations.Observation.Fact;
import dev.rootcause.simulation.observations.Observation.LogLines;
import dev.rootcause.simulation.observations.Observation.MetricChart;
import dev.rootcause.simulation.observations.Observation.NotCollected;
import dev.rootcause.simulation.observations.Observation.Table;
import dev.rootcause.simulation.observations.Observation.Waterfall;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes down what a view shows at a moment.
 *
 * @param deeds what the candidate has done so far
 */
record Pen(
        Case incident, Template template, Figures figures, Moment now, List<Deed> deeds, int seed) {

    Observation write(Look look, View view) {
        SignalId signal = look.signal();
        String says = fill(view.says());
        return switch (view) {
            case View.Plot plot -> new MetricChart(signal, says, new Panel(this, look).chart(plot));
            case View.Grid grid -> new Table(signal, says, filled(grid.columns()), rows(grid));
            case View.Journal journal ->
                    new LogLines(signal, says, fill(journal.source()), lines(signal, journal));
            case View.Command command ->
                    new CommandOutput(
                            signal,
                            says,
                            fill(command.host()),
                            fill(command.run()),
                            filled(command.prints()));
            case View.Known known -> new Fact(signal, says, filled(known.fact()));
            case View.Waterfall steps ->
                    new Waterfall(signal, says, fill(steps.title()), bars(steps.bars()));
            case View.Uncollected missing -> new NotCollected(signal, says, missing.collect());
        };
    }

    private List<String> lines(SignalId signal, View.Journal journal) {
        return new Journal(this, new Noise(seed, signal.value())).lines(journal.log());
    }

    private List<Bar> bars(List<View.Bar> steps) {
        List<Bar> bars = new ArrayList<>();
        double end = 0;
        for (View.Bar step : steps) {
            if (step.when() != null && second(step.when()) <= 0) {
                continue;
            }
            double start = step.start() == null ? end : second(step.start());
            double takes = Math.max(0, second(step.takes()));
            String note = step.note() == null ? "" : fill(step.note());
            bars.add(new Bar(fill(step.label()), start * 1000, takes * 1000, note));
            end = start + takes;
        }
        return List.copyOf(bars);
    }

    private double second(String formula) {
        return Formula.of(formula).at(figures, now.second());
    }

    private List<List<String>> rows(View.Grid grid) {
        int hiding = grid.columns().indexOf(grid.hideZero());
        List<List<String>> rows = new ArrayList<>();
        for (List<String> cells : grid.rows()) {
            List<String> row = filled(cells);
            if (hiding < 0 || !row.get(hiding).equals("0")) {
                rows.add(row);
            }
        }
        if (Boolean.TRUE.equals(grid.withOrders())) {
            done().forEach(deed -> rows.add(row(deed, grid.columns().size())));
        }
        return List.copyOf(rows);
    }

    private List<String> row(Deed deed, int width) {
        List<String> row = new ArrayList<>();
        row.add(fill("${" + deed.schedule().doneAt().second() + "|clock}"));
        row.add(deed.schedule().does());
        while (row.size() < width) {
            row.add(row.size() == 2 ? "on call" : "");
        }
        return List.copyOf(row);
    }

    /** What has taken effect by now. */
    List<Deed> done() {
        return deeds.stream().filter(deed -> !now.isBefore(deed.schedule().doneAt())).toList();
    }

    String fill(String text) {
        return fill(text, now.second());
    }

    String fill(String text, double second) {
        return template.fill(text, figures, second);
    }

    private List<String> filled(List<String> texts) {
        return texts.stream().map(this::fill).toList();
    }
}

package dev.rootcause.web;

import dev.rootcause.charts.Painter;
import dev.rootcause.simulation.observations.Observation;

/** A chart in words: the sentence first, then what a reader of the screen hears. */
record Figure(String says, String alt) {

    static Figure of(Observation.MetricChart chart) {
        return new Figure(chart.says(), new Painter().alt(chart.chart()));
    }
}

package dev.rootcause.simulation;

import java.util.Map;

/** Figures with a few more that only one sentence knows. */
record Told(Figures figures, Map<String, Double> more) implements Figures {

    @Override
    public double value(String name, int second) {
        Double told = more.get(name);
        return told == null ? figures.value(name, second) : told;
    }

    @Override
    public double goodShare(String requests, double limitSec, int second) {
        return figures.goodShare(requests, limitSec, second);
    }
}

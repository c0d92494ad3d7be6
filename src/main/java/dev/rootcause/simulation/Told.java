package dev.rootcause.simulation;

import java.util.Map;

/** Figures with a few more that only one sentence knows. */
record Told(Figures figures, Map<String, Double> more) implements Figures {

    @Override
    public Figure figure(String name) {
        Double told = more.get(name);
        if (told == null) {
            return figures.figure(name);
        }
        double same = told;
        return _ -> same;
    }

    @Override
    public Served served(String requests) {
        return figures.served(requests);
    }
}

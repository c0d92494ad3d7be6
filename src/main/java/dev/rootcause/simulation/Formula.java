package dev.rootcause.simulation;

/** A small arithmetic expression over gauges; see {@link FormulaReader} for its grammar. */
@FunctionalInterface
interface Formula {

    double at(Figures figures, double second);

    static Formula of(String text) {
        return new FormulaReader(text).read();
    }
}

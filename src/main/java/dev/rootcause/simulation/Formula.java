package dev.rootcause.simulation;

import java.util.function.DoubleUnaryOperator;

/** A small arithmetic expression over gauges; see {@link FormulaReader} for its grammar. */
@FunctionalInterface
interface Formula {

    /**
     * This formula of those figures, by second: its names are looked up once, here.
     *
     * <p>Throws {@link IllegalArgumentException} for a gauge that the world does not have.
     */
    DoubleUnaryOperator of(Figures figures);

    default double at(Figures figures, double second) {
        return of(figures).applyAsDouble(second);
    }

    static Formula of(String text) {
        return new FormulaReader(text).read();
    }
}

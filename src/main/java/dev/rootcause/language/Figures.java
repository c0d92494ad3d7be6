package dev.rootcause.language;

/**
 * How well a reader does on labelled messages: shares, 0..1, and milliseconds.
 *
 * @param exactSet requests of which exactly the signals asked for are revealed
 * @param falseRevealsPer100 signals revealed that the row does not carry, per 100 rows
 * @param solved requests answered exactly, or after one choice
 * @param polarity rows with CLAIM or RULE_OUT, but not both, that are read as the right one
 */
record Figures(
        int rows,
        double signalMicroF1,
        double exactSet,
        double revealPrecision,
        double falseRevealsPer100,
        double revealOnNonRequests,
        double clarifyRate,
        double solved,
        double actMacroF1,
        double actionF1,
        double polarity,
        double ellipsisExact,
        double multiSignalExact,
        double latencyP50Ms,
        double latencyP99Ms,
        double preventionF1) {}

package dev.rootcause.postmortem;

/**
 * A number that a text names.
 *
 * @param value in the base of its unit: percent, milliseconds, people or as it is written
 * @param written the number alone, as it is written
 * @param text number and unit, verbatim
 */
record Quantity(double value, Unit unit, double written, String text, int at) {

    private static final double TOLERANCE = 0.1;

    enum Unit {
        PERCENT,
        TIME,
        PEOPLE,
        PLAIN
    }

    static Quantity of(double value, Unit unit) {
        return new Quantity(value, unit, value, "", 0);
    }

    /** Within a tenth of the other; next to a plain one a number counts as it is written. */
    boolean agreesWith(Quantity other) {
        return unit == other.unit
                ? isNear(value, other.value)
                : isComparable(other) && isNear(written, other.written);
    }

    /** A table may leave the unit to its heads, but a share is always written as one. */
    private boolean isComparable(Quantity other) {
        return unit != Unit.PERCENT
                && other.unit != Unit.PERCENT
                && (unit == Unit.PLAIN || other.unit == Unit.PLAIN);
    }

    static boolean isNear(double said, double is) {
        return Math.abs(said - is) <= TOLERANCE * Math.abs(is) + 1e-9;
    }

    double minutes() {
        return value / 60_000;
    }
}

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

    /** Within a tenth of the other; what has no unit is compared by the number alone. */
    boolean agreesWith(Quantity other) {
        return unit == other.unit
                ? isNear(value, other.value)
                : (unit == Unit.PLAIN || other.unit == Unit.PLAIN)
                        && isNear(written, other.written);
    }

    static boolean isNear(double said, double is) {
        return Math.abs(said - is) <= TOLERANCE * Math.abs(is) + 1e-9;
    }

    double minutes() {
        return value / 60_000;
    }
}

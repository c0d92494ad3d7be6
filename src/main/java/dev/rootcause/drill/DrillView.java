package dev.rootcause.drill;

/** A drill with what a page about it needs beside its turns. */
public record DrillView(DrillId id, String title, Drill drill) {

    /** The code of the case, {@code RC-104}. */
    public String code() {
        return drill.code().value();
    }
}

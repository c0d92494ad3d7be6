package dev.rootcause.drill;

/** A drill with what a page about it needs beside its turns. */
public record DrillView(DrillId id, String title, Drill drill) {}

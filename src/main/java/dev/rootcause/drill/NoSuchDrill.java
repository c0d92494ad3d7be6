package dev.rootcause.drill;

/** There is no such drill in this workspace. */
public class NoSuchDrill extends RuntimeException {

    NoSuchDrill() {
        super("There is no such drill here. Your drills are on the first page.");
    }
}

package dev.rootcause.grading;

/** The four phases of an investigation with their weights, which add up to 100. */
public enum Phase {
    STABILIZE(25),
    NARROW(25),
    PROVE(30),
    PREVENT(20);

    private final int weight;

    Phase(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }
}

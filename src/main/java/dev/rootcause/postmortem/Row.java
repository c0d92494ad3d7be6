package dev.rootcause.postmortem;

/** What a postmortem is graded by, 0 to 3 each; the weights add up to nine. */
public enum Row {
    IMPACT("Impact", 1.5),
    TIMELINE("Timeline", 1),
    CAUSES("Trigger, root cause, contributing, detection gap", 1.5),
    EVIDENCE("Evidence", 1.5),
    HELPED_AND_HURT("What helped, what hurt", 0.5),
    ACTIONS("Action items", 1.5),
    LESSON("Lesson locked in", 1.5);

    static final int TOP = 3;

    private final String title;
    private final double weight;

    Row(String title, double weight) {
        this.title = title;
        this.weight = weight;
    }

    public String title() {
        return title;
    }

    public double weight() {
        return weight;
    }
}

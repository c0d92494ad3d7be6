package dev.rootcause.postmortem;

/** A part of a postmortem that is written by itself. */
public enum Section {
    IMPACT("Impact", "postmortem-impact"),
    TIMELINE("Timeline", "postmortem-timeline"),
    TRIGGER("Trigger", "postmortem-trigger"),
    ROOT_CAUSE("Root cause", "postmortem-root-cause"),
    CONTRIBUTING("Contributing", "postmortem-contributing"),
    DETECTION_GAP("Detection gap", "postmortem-detection-gap"),
    EVIDENCE("Evidence", "postmortem-evidence"),
    HELPED("What helped", "postmortem-helped"),
    HURT("What hurt", "postmortem-hurt"),
    ACTIONS("Action items", "postmortem-actions"),
    LESSON("Lesson locked in", "postmortem-lesson");

    private final String title;
    private final String guide;

    Section(String title, String guide) {
        this.title = title;
        this.guide = guide;
    }

    public String title() {
        return title;
    }

    /** The prompt that says what belongs here. */
    String guide() {
        return guide;
    }
}

package dev.rootcause.grading;

/** A correction that cannot be made; its message says why, in words for the candidate. */
public class NotCorrected extends RuntimeException {

    NotCorrected(String why) {
        super(why);
    }

    /** The reason in plain words. */
    public String why() {
        return String.valueOf(getMessage());
    }
}

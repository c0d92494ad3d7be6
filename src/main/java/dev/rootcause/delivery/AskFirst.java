package dev.rootcause.delivery;

/**
 * Something outside must be asked first. That takes its time, for which no transaction stays open:
 * the attempt is undone, the question is asked, and the attempt is made again.
 */
public class AskFirst extends RuntimeException {

    private final transient Runnable question;

    /**
     * @param question remembers its answer for the next attempt, or throws {@link NotYet}
     */
    public AskFirst(Runnable question) {
        this.question = question;
    }

    void ask() {
        question.run();
    }
}

package dev.rootcause.drill;

/** What the junior asks back, in the same words in every case, each at most twice a drill. */
public enum Question {
    /** What might it be? After several asks with no hypothesis. */
    HYPOTHESIS("ask-what-it-might-be"),
    /** What do you expect, and by when? Before a step that is slow, risky or not to be undone. */
    EXPECTATION("ask-what-you-expect"),
    /** What would have looked different? After a claim, right or wrong. */
    REFUTATION("ask-what-would-differ"),
    /** The four questions at the end, once and in one message. */
    CLOSING("ask-closing-questions");

    private final String prompt;

    Question(String prompt) {
        this.prompt = prompt;
    }

    String prompt() {
        return prompt;
    }
}

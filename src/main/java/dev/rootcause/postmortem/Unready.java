package dev.rootcause.postmortem;

/** What was wanted cannot be done yet or as it is; the message says what would. Nothing is lost. */
public class Unready extends RuntimeException {

    Unready(String why) {
        super(why);
    }
}

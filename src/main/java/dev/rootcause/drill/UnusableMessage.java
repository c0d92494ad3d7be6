package dev.rootcause.drill;

/** What was typed cannot be a turn; the message says what would be. Nothing was charged. */
public class UnusableMessage extends RuntimeException {

    UnusableMessage(String why) {
        super(why);
    }
}

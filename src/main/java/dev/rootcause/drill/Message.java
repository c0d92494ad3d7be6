package dev.rootcause.drill;

import java.time.Instant;

/** What somebody typed. */
public record Message(String author, String text, Instant received) {

    /**
     * A message as it can be kept and quoted. Throws {@link UnusableMessage} when it has no words,
     * or too many.
     */
    public static Message typed(String author, String text, Instant received) {
        return new Message(author, Typed.words(text), received);
    }
}

package dev.rootcause.drill;

import dev.rootcause.simulation.Moment;
import java.util.List;

/**
 * One message of the candidate with what it led to. Never changes once made.
 *
 * @param exact everything it showed was asked for by its very name, so that it cannot have been
 *     misread
 */
public record Turn(
        int number,
        Message message,
        Moment before,
        Moment after,
        List<Event> events,
        Post post,
        Pending pending,
        boolean exact) {

    /** The same, with that left open. */
    Turn leaving(Pending question) {
        return new Turn(number, message, before, after, events, post, question, exact);
    }
}

package dev.rootcause.language;

import java.util.List;

/**
 * A message read: its intents in the order in which they were said; never empty.
 *
 * @param grounds why, for each piece that names something
 */
public record Reading(List<Intent> intents, List<Grounds> grounds) {

    public Reading(List<Intent> intents) {
        this(intents, List.of());
    }
}

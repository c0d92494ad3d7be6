package dev.rootcause.drill;

import java.util.List;
import java.util.Optional;

/**
 * What came of a message by somebody who is not in command.
 *
 * @param turn empty where nothing of it was for the junior
 * @param proposals steps in their words, for the commander to order
 */
public record Assisted(Optional<Turn> turn, List<String> proposals) {

    static final Assisted NOTHING = new Assisted(Optional.empty(), List.of());
}

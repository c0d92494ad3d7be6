package dev.rootcause.drill;

import java.util.List;
import java.util.Optional;

/**
 * Somebody of a workspace said what was not understood, or misread; published inside the
 * transaction of the turn. Tells neither who nor in which drill.
 */
public record WordsMissed(TeamId team, List<Miss> misses) {

    /** Empty if everything was understood. */
    static Optional<WordsMissed> of(TeamId team, List<Miss> misses) {
        return misses.isEmpty() ? Optional.empty() : Optional.of(new WordsMissed(team, misses));
    }
}

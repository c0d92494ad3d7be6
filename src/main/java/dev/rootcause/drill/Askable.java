package dev.rootcause.drill;

import dev.rootcause.cases.Signal;
import dev.rootcause.cases.Vocabulary;

/**
 * Something that can be asked for, the same in every case.
 *
 * @param part of the system
 * @param costMin simulated minutes of one look
 */
public record Askable(String part, String label, String description, int costMin) {

    static Askable of(Signal signal, Vocabulary vocabulary) {
        return new Askable(
                vocabulary.part(signal), signal.label(), signal.description(), signal.costMin());
    }
}

package dev.rootcause.postmortem;

import dev.rootcause.cases.PreventionId;
import java.util.List;

/**
 * What a candidate would ship.
 *
 * @param words in their own words; may be empty
 * @param measures picked from the vocabulary
 * @param turns turns of the drill whose orders are shipped too, as if given before the trigger
 */
public record Fix(String words, List<PreventionId> measures, List<Integer> turns) {}

package dev.rootcause.postmortem;

import java.util.List;

/**
 * What a candidate would ship.
 *
 * @param words in their own words; may be empty
 * @param measures ids of the vocabulary that were picked
 * @param turns turns of the drill whose orders are shipped too, as if given before the trigger
 */
public record Fix(String words, List<String> measures, List<Integer> turns) {}

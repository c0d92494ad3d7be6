package dev.rootcause.postmortem;

import java.util.List;

/**
 * What can be shipped in a replay.
 *
 * @param yours measures that the candidate named, in the drill or in the postmortem
 * @param steps what they did in the drill
 * @param all every lasting measure of the vocabulary, the same in every case
 */
public record Choices(List<Measure> yours, List<Step> steps, List<Measure> all) {

    public record Measure(String id, String label, String description) {}

    /** A step on the system, by the turn that ordered it. */
    public record Step(int turn, String does) {}
}

package dev.rootcause.grading;

import dev.rootcause.drill.Event;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a finished drill is worth and why.
 *
 * @param total 0..100, or null when there is not enough evidence to grade
 * @param rubric version of the rubric
 */
public record Scorecard(
        @Nullable Integer total,
        Map<Phase, Grade> phases,
        List<Flag> flags,
        int hintPoints,
        int simMinutes,
        String rubric,
        Debrief debrief,
        List<Event> ledger) {

    /**
     * One phase.
     *
     * @param level 0..4, halves only after a flag
     * @param rules names of the rules that held
     * @param missed what the next level asked for and did not find; empty at level 4
     */
    public record Grade(
            double level,
            double points,
            List<String> rules,
            List<String> missed,
            List<Quote> quotes) {}

    /** The candidate's words that earned or cost something. */
    public record Quote(int turn, String clock, String text) {}

    /** A named fault or mercy with the cap it caused. */
    public record Flag(String name, String effect, @Nullable Quote quote) {}

    /**
     * What there is to learn.
     *
     * @param asked looks taken, each with whether it decided anything
     * @param notAsked looks that would have decided, and were not taken
     * @param path the reference path, step by step
     * @param trap the misleading signal and how to see through it
     * @param questions to think about
     */
    public record Debrief(
            String cause,
            List<String> asked,
            List<String> notAsked,
            List<String> path,
            String trap,
            List<String> questions) {}
}

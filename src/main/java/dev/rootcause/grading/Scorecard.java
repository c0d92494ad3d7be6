package dev.rootcause.grading;

import dev.rootcause.charts.Chart;
import dev.rootcause.drill.Event;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a finished drill is worth and why.
 *
 * @param total 0..100, or null when there is not enough evidence to grade
 * @param rubric version of the rubric
 * @param measures the figures behind it; null in a card of a rubric before 2
 * @param strip charts one below the other: how users fared, and what was asked
 * @param corrections what the candidate has put right, in order
 */
public record Scorecard(
        @Nullable Integer total,
        Map<Phase, Grade> phases,
        List<Flag> flags,
        int hintPoints,
        int simMinutes,
        String rubric,
        Debrief debrief,
        @Nullable Measures measures,
        List<Chart> strip,
        List<Correction> corrections,
        List<Event> ledger) {

    public Scorecard {
        strip = orNone(strip);
        corrections = orNone(corrections);
    }

    /** The phase with the lowest level, the earliest of several; empty without a grade. */
    public Optional<Phase> weakest() {
        return phases.entrySet().stream()
                .min(Comparator.comparingDouble(entry -> entry.getValue().level()))
                .map(Map.Entry::getKey);
    }

    /**
     * One phase.
     *
     * @param level 0..4, halves only after a flag
     * @param met the rules that held, those above the level among them
     * @param failed the rules that keep from the next level; empty at level 4
     * @param quotes the words that earned the level
     */
    public record Grade(
            double level, double points, List<Met> met, List<Failed> failed, List<Quote> quotes) {

        public Grade {
            met = orNone(met);
            failed = orNone(failed);
        }

        /** Names of the rules that held. */
        public List<String> rules() {
            return met.stream().map(Met::name).toList();
        }

        /** What the next level asks for and did not find. */
        public List<String> missed() {
            return failed.stream().map(Failed::says).toList();
        }
    }

    /**
     * A rule that held.
     *
     * @param quote the words that show it; null only above the level, where nothing was earned
     */
    public record Met(String id, int level, String name, @Nullable Quote quote) {}

    /**
     * A rule that keeps from the next level.
     *
     * @param asks what would have met it
     * @param found what was found instead; empty where there is nothing to count
     * @param correctable whether the candidate may point at a message that meets it
     */
    public record Failed(String id, String name, String asks, String found, boolean correctable) {

        /** All of it in one line. */
        public String says() {
            return name + ": " + asks + (found.isEmpty() ? "" : " (" + found + ")");
        }
    }

    /** The candidate's words that earned or cost something. */
    public record Quote(int turn, String clock, String text) {}

    /**
     * A named fault or mercy.
     *
     * @param effect the cap it causes
     * @param why what was found
     * @param clock when; empty when it is about the whole drill
     */
    public record Flag(
            String name, String effect, String why, String clock, @Nullable Quote quote) {

        /** Cap, reason and time in one line. */
        public String says() {
            return effect + " · " + why + (clock.isEmpty() ? "" : " (" + clock + ")");
        }
    }

    /**
     * What there is to learn.
     *
     * @param asked looks taken, each with whether it decided anything
     * @param notAsked looks that would have decided, and were not taken
     * @param path the reference path, step by step
     * @param yours what they did, turn by turn
     * @param trap the misleading signal and how to see through it
     * @param closing the closing questions, and how what they said compares
     * @param team who contributed what, in the order in which they first spoke
     * @param questions to think about
     */
    public record Debrief(
            String cause,
            List<String> asked,
            List<String> notAsked,
            List<String> path,
            List<String> yours,
            String trap,
            List<Closing> closing,
            List<Contribution> team,
            List<String> questions) {

        public Debrief {
            team = orNone(team);
            yours = orNone(yours);
            closing = orNone(closing);
        }
    }

    /**
     * One of the closing questions.
     *
     * @param answer what the key holds
     * @param yours what the candidate said; empty when nothing
     */
    public record Closing(String question, String answer, List<String> yours) {}

    /** What one person brought to the drill. */
    public record Contribution(String who, List<String> what) {}

    /** Cards of earlier versions are read back without what they did not have. */
    private static <T> List<T> orNone(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}

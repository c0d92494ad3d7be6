package dev.rootcause.grading;

import dev.rootcause.cases.Rubric;
import dev.rootcause.drill.Event;
import java.util.List;
import java.util.Optional;

/** A fault, looked for once the levels are known. */
interface Cap {

    /** Empty when there is no such fault; the levels are those that earlier faults have left. */
    Optional<Fault> in(Findings findings, Levels levels);

    /**
     * A fault found.
     *
     * @param flag its price, as the rubric has it
     * @param detail what was found, in words; empty when the rubric says it all
     * @param times how much of the price is due
     * @param shown the events that show it
     */
    record Fault(Rubric.Flag flag, String detail, double times, List<? extends Event> shown) {

        static Fault of(Rubric.Flag flag, List<? extends Event> shown) {
            return new Fault(flag, "", 1, shown);
        }

        Fault telling(String words) {
            return new Fault(flag, words, times, shown);
        }

        Fault times(double due) {
            return new Fault(flag, detail, due, shown);
        }
    }
}

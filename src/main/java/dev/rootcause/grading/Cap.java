package dev.rootcause.grading;

import dev.rootcause.drill.Event;
import java.util.List;
import java.util.Optional;

/** A fault, looked for once the levels are known, with what it does to them. */
interface Cap {

    Optional<Fall> in(Findings findings, Levels levels);

    /**
     * A fault found.
     *
     * @param effect what it does to the levels, in words
     * @param shown the events that show it
     * @param levels the levels it leaves
     */
    record Fall(String name, String effect, List<? extends Event> shown, Levels levels) {}
}

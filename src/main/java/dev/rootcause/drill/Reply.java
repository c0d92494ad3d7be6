package dev.rootcause.drill;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.rootcause.simulation.observations.Observation;
import java.util.List;

/** A part of what the junior posts. Every edge renders every kind. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "reply")
public sealed interface Reply {

    /** Plain sentences; never markup. */
    record Says(String text) implements Reply {}

    /** A look at the world, at that simulated time. */
    record Shows(Observation observation, String clock) implements Reply {}

    /** A question with choices; an answer by number, by label or in other words is as good. */
    record Offers(String question, List<String> choices) implements Reply {}

    /** The page that opens the drill. */
    record Pages(String headline, List<String> lines, Observation symptom) implements Reply {}

    /** Somebody of the simulated company speaks. */
    record Voice(String who, String text, String clock) implements Reply {}

    /** A titled list: a recap, what will be graded, what can be asked. */
    record Lists(String title, List<Section> sections) implements Reply {}

    record Section(String head, List<String> items) {}
}

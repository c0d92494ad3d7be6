package dev.rootcause.language;

import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.Look;
import dev.rootcause.cases.Parameters;
import dev.rootcause.cases.PreventionId;
import dev.rootcause.cases.SignalId;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one clause of a message wants, with the words that say so. Judges nothing. */
public sealed interface Intent {

    Span span();

    /**
     * Wants to see signals. A bundle or one breakdown family is one ask, whatever the number of
     * looks.
     */
    record Ask(Span span, List<Look> looks, boolean exact) implements Intent {}

    /**
     * Wants to see something that fits several signals, at most four, in alphabetical order of
     * their labels.
     */
    record Ambiguous(Span span, List<SignalId> choices) implements Intent {}

    /** Wants to see everything at once. */
    record AskEverything(Span span) implements Intent {}

    /** Orders a step on the system or a word to people. */
    record Do(Span span, ActionId action, Parameters parameters) implements Intent {}

    /** Orders something that names no action we know. */
    record DoUnclear(Span span) implements Intent {}

    /** Lets time pass: for a while, or, with no time said, until what was ordered is done. */
    record Wait(Span span, @Nullable Duration howLong) implements Intent {}

    /**
     * Puts forward a cause.
     *
     * @param mentions signals whose names occur in the words, whether revealed or not
     */
    record Claim(Span span, Certainty certainty, List<String> facets, List<SignalId> mentions)
            implements Intent {}

    /** Says what is not the cause. */
    record RuleOut(Span span, Certainty certainty, List<String> facets, List<SignalId> mentions)
            implements Intent {}

    /** Says what should be seen. */
    record Predict(Span span, List<SignalId> mentions) implements Intent {}

    /** Repeats what was seen. */
    record Observe(Span span, List<SignalId> mentions) implements Intent {}

    /** Proposes a lasting measure; no id when it is none the vocabulary knows. */
    record Prevent(Span span, List<PreventionId> measures) implements Intent {}

    /** Says what they intend or would do on a condition. */
    record Plan(Span span) implements Intent {}

    /** Picks a choice that was offered: its index from 0, or every one, or none. */
    record Choose(Span span, List<Integer> chosen) implements Intent {}

    record Yes(Span span) implements Intent {}

    record No(Span span) implements Intent {}

    /** The last message was misread. What is meant instead comes as an intent of its own. */
    record NotWhatIAsked(Span span) implements Intent {}

    record Help(Span span, Topic topic) implements Intent {}

    /** Wants the recap of what was asked, done and claimed. */
    record Status(Span span) implements Intent {}

    record Hint(Span span) implements Intent {}

    record Done(Span span) implements Intent {}

    /** Tries to get behind the exercise or at the grade. */
    record Meta(Span span) implements Intent {}

    record Social(Span span) implements Intent {}

    /** Is not in English. */
    record Foreign(Span span) implements Intent {}

    /** Not understood. */
    record Unknown(Span span) implements Intent {}

    enum Topic {
        GENERAL,
        ASKABLE,
        GRADING,
        TIME
    }
}

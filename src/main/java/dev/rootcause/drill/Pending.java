package dev.rootcause.drill;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.Parameters;
import dev.rootcause.cases.SignalId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the junior's last post left open, for the next message to answer. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "pending")
public sealed interface Pending {

    record Nothing() implements Pending {}

    /** "Did you mean A or B?" */
    record Choice(List<SignalId> signals) implements Pending {}

    /** "What do you expect?", before actions that are slow, risky or not to be taken back. */
    record Confirmation(List<Held> orders) implements Pending {}

    /** An order that is carried out once the candidate says what they expect, or yes. */
    record Held(ActionId action, Parameters parameters) {}

    /** A question asked back; whatever is said next answers it. */
    record Probing(Question question) implements Pending {}

    /**
     * "It costs that much. Take it?"
     *
     * @param waiting the orders that go on waiting meanwhile, if any
     */
    record PricedHint(@Nullable Confirmation waiting) implements Pending {}

    /** The closing questions, whose answers count as prompted. */
    record ClosingQuestions() implements Pending {}

    /** The orders that wait for "what do you expect?", whatever was asked since. */
    default Optional<Confirmation> order() {
        return switch (this) {
            case Confirmation order -> Optional.of(order);
            case PricedHint hint -> Optional.ofNullable(hint.waiting());
            case Nothing _, Choice _, Probing _, ClosingQuestions _ -> Optional.empty();
        };
    }
}

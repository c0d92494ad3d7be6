package dev.rootcause.drill;

import dev.rootcause.cases.ActionId;
import dev.rootcause.simulation.Order;
import dev.rootcause.simulation.Schedule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Orders held back until the candidate says what they expect: asked for once in a message, and not
 * forgotten while other things are said.
 */
final class Held {

    private final Draft draft;
    private boolean askedNow;

    Held(Draft draft) {
        this.draft = draft;
    }

    static List<Pending.Held> of(Pending pending) {
        return pending.order().map(Pending.Confirmation::orders).orElse(List.of());
    }

    boolean mayAsk() {
        return askedNow || new Probing(draft).mayAsk(Question.EXPECTATION);
    }

    void hold(Order order) {
        if (!askedNow) {
            new Probing(draft).record(Question.EXPECTATION);
            askedNow = true;
        }
        Pending.Held held = new Pending.Held(order.action(), order.parameters());
        leave(Stream.concat(othersThan(order.action()), Stream.of(held)).toList());
    }

    void letGo(ActionId action) {
        leave(othersThan(action).toList());
    }

    /** At the end of the orders of a message: the question, or a word that one still stands. */
    void askOrRemind() {
        if (askedNow) {
            draft.say(Question.EXPECTATION.prompt());
        } else if (!waiting().isEmpty()) {
            draft.say("order-waits", Map.of("orders", String.join("; ", waiting())));
        }
    }

    /** What is held back, in the words of an operator. */
    List<String> waiting() {
        return of(draft.pending()).stream().flatMap(held -> does(held).stream()).toList();
    }

    private Optional<String> does(Pending.Held held) {
        return draft.scene
                .world()
                .schedule(draft.order(held.action(), held.parameters()), draft.orders())
                .map(Schedule::does);
    }

    private Stream<Pending.Held> othersThan(ActionId action) {
        return of(draft.pending()).stream().filter(held -> !held.action().equals(action));
    }

    private void leave(List<Pending.Held> orders) {
        draft.leaveOpen(
                orders.isEmpty() ? new Pending.Nothing() : new Pending.Confirmation(orders));
    }
}

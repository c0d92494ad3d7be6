package dev.rootcause.drill;

import dev.rootcause.cases.Action;
import dev.rootcause.language.Intent;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.Order;
import dev.rootcause.simulation.Schedule;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Carries out what was ordered: never refused, at most asked back what is expected of it. */
final class Ordering {

    private static final int LONG_MIN = 10;
    private static final int IDLE_WAIT_MIN = 5;
    private static final int LONGEST_WAIT_MIN = 60;

    private final Draft draft;
    private final boolean predicted;
    private final Held held;

    /** {@code predicted} when the same message says what is expected. */
    Ordering(Draft draft, boolean predicted) {
        this.draft = draft;
        this.predicted = predicted;
        this.held = new Held(draft);
    }

    void carryOut(Intent.Do intent) {
        Action action = draft.scene.action(intent.action());
        if (action.communicates()) {
            tell(intent, action);
            return;
        }
        if (action.kind().equals("wait")) {
            waitFor(IDLE_WAIT_MIN);
            return;
        }
        Order order = draft.order(intent.action(), intent.parameters());
        Optional<Schedule> schedule = draft.scene.world().schedule(order, draft.orders());
        if (schedule.isEmpty()) {
            draft.say("ask-what-exactly");
        } else if (mustSayWhatTheyExpect(action, schedule.get())) {
            hold(order, schedule.get());
        } else {
            give(order, schedule.get(), intent.span().text());
        }
    }

    /** The answer to "what do you expect?" is the go-ahead for all that was held back. */
    void goAhead(String quote) {
        Held.of(draft.drill.pending()).forEach(held -> goAhead(held, quote));
    }

    private void goAhead(Pending.Held held, String quote) {
        Order order = draft.order(held.action(), held.parameters());
        draft.scene
                .world()
                .schedule(order, draft.orders())
                .ifPresent(plan -> give(order, plan, quote));
    }

    /** Called when every order of the message is known. */
    void askOrRemind() {
        held.askOrRemind();
    }

    void waitFor(int minutes) {
        draft.spendOnWaiting(Math.min(minutes, LONGEST_WAIT_MIN));
    }

    /** Waits for what is under way, or a little while when nothing is. */
    void waitUntilDone() {
        Optional<Moment> last =
                draft.events(Event.Acted.class)
                        .map(Event.Acted::doneAt)
                        .filter(doneAt -> draft.end().isBefore(doneAt))
                        .max(Comparator.naturalOrder());
        last.ifPresentOrElse(
                doneAt -> waitFor(minutesUntil(doneAt, draft.end())), () -> waitFor(IDLE_WAIT_MIN));
    }

    private boolean mustSayWhatTheyExpect(Action action, Schedule schedule) {
        boolean risky =
                action.needsEvidence()
                        || !action.reversible()
                        || minutesUntil(schedule.doneAt(), draft.start()) >= LONG_MIN;
        return risky && !predicted && held.mayAsk() && !action.kind().equals("kill");
    }

    private void hold(Order order, Schedule schedule) {
        held.hold(order);
        draft.say(
                "order-takes",
                Map.of(
                        "does",
                        schedule.does(),
                        "minutes",
                        minutesUntil(schedule.doneAt(), draft.start()),
                        "caution",
                        caution(schedule)));
    }

    private void give(Order order, Schedule schedule, String quote) {
        held.letGo(order.action());
        draft.spendOnOrders();
        draft.record(acted(order, schedule, quote));
        if (draft.end().isBefore(schedule.doneAt())) {
            draft.say(
                    "order-under-way",
                    Map.of(
                            "does",
                            schedule.does(),
                            "clock",
                            draft.scene.world().clock(schedule.doneAt()),
                            "caution",
                            caution(schedule)));
        }
    }

    private Event.Acted acted(Order order, Schedule schedule, String quote) {
        var before = draft.orders();
        var with = Stream.concat(before.stream(), Stream.of(order)).toList();
        return new Event.Acted(
                draft.order(quote),
                order,
                schedule.doneAt(),
                draft.scene.world().impact(before, draft.start()),
                draft.scene.world().impact(with, schedule.doneAt().plusMinutes(1)));
    }

    private void tell(Intent.Do intent, Action action) {
        draft.spendOnOrders();
        draft.record(
                new Event.Communicated(
                        draft.stamp(intent.span().text()),
                        draft.order(intent.action(), intent.parameters())));
        draft.say(
                "told",
                Map.of("what", action.label(), "quote", new Prose.Quoted(intent.span().text())));
    }

    /** Minutes begun count as whole ones. */
    private static int minutesUntil(Moment later, Moment from) {
        return (later.second() - from.second() + 59) / 60;
    }

    private static String caution(Schedule schedule) {
        return schedule.caution() == null ? "" : ", " + schedule.caution();
    }
}

package dev.rootcause.drill;

import dev.rootcause.cases.SignalId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives the case's hints, three per stage. The first is free; each says what the next one costs,
 * and that price is told once more before it is taken.
 */
final class Hinting {

    private static final List<Integer> PRICES = List.of(0, 5, 10);
    private static final double USERS_ARE_FINE = 0.95;

    private final Draft draft;

    Hinting(Draft draft) {
        this.draft = draft;
    }

    void hint(String quote) {
        int step = nextStep();
        if (step > PRICES.size()) {
            draft.say("hints-used-up");
        } else if (price(step) > 0) {
            draft.leaveOpen(new Pending.PricedHint(draft.pending().order().orElse(null)));
            draft.say("hint-costs", Map.of("points", price(step)));
        } else {
            give(step, quote);
        }
    }

    void take(String quote) {
        give(nextStep(), quote);
    }

    private void give(int step, String quote) {
        Event.HintTaken taken = new Event.HintTaken(draft.stamp(quote), stage(), step);
        draft.record(taken);
        String hint = text(taken).readable();
        if (price(step) == 0) {
            draft.say("hint-free", Map.of("hint", hint, "next", price(step + 1)));
        } else {
            draft.say("hint", Map.of("hint", hint, "points", price(step)));
        }
    }

    private HintText text(Event.HintTaken taken) {
        List<String> hints =
                Objects.requireNonNull(
                        draft.scene.incident().hints().get(taken.stage()), taken.stage());
        return new HintText(hints.get(taken.step() - 1), draft.scene.vocabulary());
    }

    /** Signals that hints taken in earlier turns named. */
    Set<SignalId> named() {
        return draft.events(Event.HintTaken.class)
                .filter(taken -> taken.stamp().turn() < draft.number)
                .flatMap(taken -> text(taken).signals().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private int nextStep() {
        String stage = stage();
        return 1
                + (int)
                        draft.events(Event.HintTaken.class)
                                .filter(hint -> hint.stage().equals(stage))
                                .count();
    }

    static int price(int step) {
        return PRICES.get(step - 1);
    }

    /**
     * Where the candidate stood when this message came, by the ledger and by how users fare; never
     * by what is true. What else the message says does not change the price that was told.
     */
    private String stage() {
        Drill drill = draft.drill;
        boolean burning =
                draft.scene.world().impact(drill.orders(), drill.now()).goodShare()
                        < USERS_ARE_FINE;
        boolean claimed = drill.standing().stream().anyMatch(Event.Claimed.class::isInstance);
        boolean suspected =
                drill.standing().stream().anyMatch(Event.Hypothesized.class::isInstance);
        if (burning) {
            return claimed || suspected ? "stabilize" : "narrow";
        }
        return claimed ? "prevent" : "prove";
    }
}

package dev.rootcause.drill;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Gives the case's hints, three per stage; the price of the second and third is told before they
 * are taken.
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
            draft.leaveOpen(new Pending.PricedHint());
            draft.say("hint-costs", Map.of("points", price(step)));
        } else {
            give(step, quote);
        }
    }

    void take(String quote) {
        give(nextStep(), quote);
    }

    private void give(int step, String quote) {
        draft.record(new Event.HintTaken(draft.stamp(quote), stage(), step));
        List<String> hints =
                Objects.requireNonNull(draft.scene.incident().hints().get(stage()), stage());
        draft.say("hint", Map.of("hint", hints.get(step - 1)));
    }

    private int nextStep() {
        String stage = stage();
        return 1
                + (int)
                        draft.events(Event.HintTaken.class)
                                .filter(hint -> hint.stage().equals(stage))
                                .count();
    }

    private static int price(int step) {
        return PRICES.get(step - 1);
    }

    /** Where the candidate is, by the ledger and by how users fare; never by what is true. */
    private String stage() {
        boolean burning =
                draft.scene.world().impact(draft.orders(), draft.start()).goodShare()
                        < USERS_ARE_FINE;
        boolean claimed = draft.events(Event.Claimed.class).findAny().isPresent();
        if (claimed) {
            return "prevent";
        }
        if (burning && draft.events(Event.Hypothesized.class).findAny().isPresent()) {
            return "stabilize";
        }
        return burning ? "narrow" : "prove";
    }
}

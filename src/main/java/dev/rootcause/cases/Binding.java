package dev.rootcause.cases;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an action does to the knobs of a world.
 *
 * @param does what is done, in place of the words every case uses for that action
 * @param delay seconds until its first step, in place of the vocabulary's
 * @param amount what a number in the order means
 * @param steps none when nothing moves
 */
public record Binding(
        @Nullable String does,
        @Nullable String caution,
        @Nullable Integer delay,
        @Nullable Amount amount,
        List<Step> steps) {

    public static final Binding NOTHING_MOVES = new Binding(null, null, null, null, List.of());

    public Binding {
        steps = Objects.requireNonNullElse(steps, List.of());
    }

    /**
     * The number of an order, known to its steps as {@code amount}.
     *
     * @param knob what "twice" refers to
     * @param usual formula of the number taken when none is named
     * @param each words such as "per pod" multiply by this number of the case
     */
    public record Amount(
            String knob, String usual, double min, double max, @Nullable String each) {}

    /**
     * Knobs set, or queues dropped, some seconds after the action takes effect.
     *
     * @param set knob to formula over knobs, {@code amount} and {@code share}
     * @param tail follows by itself; nobody waits for it
     */
    public record Step(int after, Map<String, String> set, List<String> reset, boolean tail) {

        public Step {
            set = Objects.requireNonNullElse(set, Map.of());
            reset = Objects.requireNonNullElse(reset, List.of());
        }
    }
}

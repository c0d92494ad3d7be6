package dev.rootcause.cases.answers;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.CaseCode;
import dev.rootcause.cases.PreventionId;
import dev.rootcause.cases.SignalId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the author of a case knows.
 *
 * @param slo share of good requests, 0..1, from which users count as served
 * @param horizon minutes from the page over which runs are compared
 * @param component the part at fault, without how it fails
 * @param impact signals that tell how users fare and who they are
 * @param verify signals that show whether users are served again
 * @param baseline signals that tell what changed or what is normal
 * @param signals the scored facts
 * @param chain links by name: {@code trigger}, {@code mechanism}, {@code amplifier}, {@code
 *     why_now}, {@code why_not_caught}
 * @param prevention the measures that are tied to this cause
 */
public record Answer(
        CaseCode code,
        int version,
        double slo,
        int horizon,
        Map<String, Hypothesis> hypotheses,
        List<Concept> component,
        List<SignalId> impact,
        List<SignalId> verify,
        List<SignalId> baseline,
        List<Fact> signals,
        Map<String, Link> chain,
        Actions actions,
        List<Trap> traps,
        Map<PreventionId, Measure> prevention,
        Bottleneck next,
        Reference reference,
        Lesson lesson) {

    /** The fact that a signal shows, when it is a scored one. */
    public Optional<Fact> fact(SignalId signal) {
        return signals.stream().filter(fact -> fact.ids().contains(signal)).findFirst();
    }

    /** Where a hypothesis stands on the way from the pain to the cause. */
    public enum Layer {
        @JsonProperty("root")
        ROOT,
        @JsonProperty("partial")
        PARTIAL,
        @JsonProperty("symptom")
        SYMPTOM,
        @JsonProperty("rival")
        RIVAL
    }

    /**
     * What might be wrong, with its share of belief before anything was looked at.
     *
     * @param subject further words for it in a statement that it is out, too weak to put it forward
     */
    public record Hypothesis(
            Layer is, double prior, String title, List<Concept> says, List<String> subject) {

        public Hypothesis {
            subject = Objects.requireNonNullElse(subject, List.of());
        }
    }

    /**
     * Words by which a statement is known: one phrase of each group of {@code all}, and none of
     * {@code none}. A trailing {@code *} stands for any ending of a word. The first group is the
     * subject: whoever rules it out has ruled out the statement.
     */
    public record Concept(List<List<String>> all, List<String> none) {}

    /** What a fact is worth to an investigation. */
    public enum Role {
        @JsonProperty("key")
        KEY,
        @JsonProperty("supporting")
        SUPPORTING,
        @JsonProperty("neutral")
        NEUTRAL,
        @JsonProperty("decoy")
        DECOY;

        public boolean helps() {
            return this == KEY || this == SUPPORTING;
        }
    }

    /** How strongly a fact speaks for or against a hypothesis, in bits. */
    public enum Weight {
        AGAINST_STRONGLY("--", -2),
        AGAINST("-", -1),
        SILENT("0", 0),
        FOR("+", 1),
        FOR_STRONGLY("++", 2);

        private final String sign;
        private final int bits;

        Weight(String sign, int bits) {
            this.sign = sign;
            this.bits = bits;
        }

        public int bits() {
            return bits;
        }

        @JsonCreator
        public static Weight of(String sign) {
            for (Weight weight : values()) {
                if (weight.sign.equals(sign)) {
                    return weight;
                }
            }
            throw new IllegalArgumentException("'" + sign + "' is none of --, -, 0, +, ++");
        }
    }

    /**
     * One scored fact.
     *
     * @param ids signals that show it, any of which will do; the first is the usual one
     * @param layer part of the system, and {@code tool} the instrument: facts that differ in either
     *     are independent
     * @param reads its weight for each hypothesis it speaks to
     * @param shows what it shows, for the debrief
     * @param cited phrases by which a claim refers to it
     */
    public record Fact(
            List<SignalId> ids,
            Role role,
            String layer,
            String tool,
            Map<String, Weight> reads,
            String shows,
            List<String> cited) {

        public int bits(String hypothesis) {
            return reads.getOrDefault(hypothesis, Weight.SILENT).bits();
        }

        public boolean isIndependentOf(Fact other) {
            return !layer.equals(other.layer) || !tool.equals(other.tool);
        }
    }

    /** A link of the causal chain and the signals that show it. */
    public record Link(String title, List<Concept> says, List<SignalId> shown) {}

    /**
     * What the actions of the vocabulary mean here.
     *
     * @param mitigations sets of actions that are one change together
     * @param harmful actions that make it worse
     * @param destroys actions that wipe out evidence, with the signals that keep it
     * @param cost words for what the mitigation takes away from users
     * @param rollback words for when it is taken back
     */
    public record Actions(
            List<List<ActionId>> mitigations,
            List<ActionId> harmful,
            Map<ActionId, List<SignalId>> destroys,
            List<Concept> cost,
            List<Concept> rollback) {}

    /** A misleading conclusion, and the facts that lead out of it. */
    public record Trap(String hypothesis, String title, List<SignalId> escape, String way) {}

    /**
     * A lasting measure.
     *
     * @param link the link of the chain it acts on
     * @param knobs what it would have set in the world before the trigger; empty when a model of
     *     load cannot show it
     */
    public record Measure(String link, Map<String, Double> knobs) {}

    /**
     * What gives way next once the fix is in.
     *
     * @param watch signals that show it coming
     */
    public record Bottleneck(
            String title, List<Concept> says, List<Concept> metric, List<SignalId> watch) {

        public Bottleneck {
            watch = Objects.requireNonNullElse(watch, List.of());
        }
    }

    /** One accepted way through the case. */
    public record Reference(List<String> steps, List<Step> orders) {}

    /** An action of the reference run, in the words that order it, minutes after the page. */
    public record Step(ActionId action, String words, int minute) {}

    /** What there is to learn: the cause in plain words, the trap and things to think about. */
    public record Lesson(String cause, String sense, List<String> questions) {}
}

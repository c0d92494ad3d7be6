package dev.rootcause.grading;

import dev.rootcause.cases.answers.Answer;
import dev.rootcause.cases.answers.Answer.Fact;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How likely each hypothesis is after what was shown: p(h) proportional to prior(h) times 2 to the
 * sum of its bits. StrictMath keeps the numbers the same on every machine.
 */
record Beliefs(Map<String, Double> odds) {

    static Beliefs before(Answer answer) {
        Map<String, Double> odds = new LinkedHashMap<>();
        answer.hypotheses().forEach((name, hypothesis) -> odds.put(name, hypothesis.prior()));
        return new Beliefs(odds);
    }

    Beliefs after(Fact fact) {
        Map<String, Double> shifted = new LinkedHashMap<>();
        odds.forEach((name, odd) -> shifted.put(name, odd * StrictMath.pow(2, fact.bits(name))));
        return new Beliefs(shifted);
    }

    double in(String hypothesis) {
        return odds.getOrDefault(hypothesis, 0.0) / sum();
    }

    /** Doubt that is left, in bits. */
    double entropy() {
        double sum = sum();
        double bits = 0;
        for (double odd : odds.values()) {
            double p = odd / sum;
            bits -= p > 0 ? p * StrictMath.log(p) / StrictMath.log(2) : 0;
        }
        return bits;
    }

    /** Bits of doubt that a fact takes away; never negative. */
    double gain(Fact fact) {
        return Math.max(0, entropy() - after(fact).entropy());
    }

    private double sum() {
        double sum = 0;
        for (double odd : odds.values()) {
            sum += odd;
        }
        return sum;
    }
}

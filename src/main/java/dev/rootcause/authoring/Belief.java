package dev.rootcause.authoring;

import dev.rootcause.cases.answers.Answer;
import dev.rootcause.cases.answers.Answer.Fact;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How belief is shared after some facts: p(h) ~ prior(h) x 2^(bits of the facts for h). */
record Belief(Map<String, Double> shares) {

    static Belief after(Answer answer, List<Fact> facts) {
        Map<String, Double> weights = new TreeMap<>();
        answer.hypotheses()
                .forEach((name, it) -> {
                    int bits = facts.stream().mapToInt(fact -> fact.bits(name)).sum();
                    weights.put(name, it.prior() * StrictMath.pow(2, bits));
                });
        double all = weights.values().stream().mapToDouble(it -> it).sum();
        weights.replaceAll((_, weight) -> all > 0 ? weight / all : 0);
        return new Belief(weights);
    }

    double of(String hypothesis) {
        return shares.getOrDefault(hypothesis, 0.0);
    }

    String first() {
        return shares.entrySet().stream()
                .max(Comparator.comparingDouble(it -> it.getValue()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}

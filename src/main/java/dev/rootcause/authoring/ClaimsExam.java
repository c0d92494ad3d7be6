package dev.rootcause.authoring;

import dev.rootcause.cases.Shelf;
import dev.rootcause.cases.answers.LabelledClaim;
import dev.rootcause.grading.Key;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** How well the answer keys understand the labelled claims of their cases. */
public final class ClaimsExam {

    /** A labelled claim and what the key takes it to mean. */
    record Taken(String folder, LabelledClaim claim, Set<String> hypotheses, Set<String> links) {

        static Taken of(Entry entry, LabelledClaim claim) {
            Key key = new Key(entry.answer());
            return claim.affirmed()
                    ? new Taken(
                            entry.folder(),
                            claim,
                            key.putForward(claim.text()),
                            key.links(claim.text()))
                    : new Taken(entry.folder(), claim, key.ruledOut(claim.text()), Set.of());
        }
    }

    private final List<Taken> taken;

    private ClaimsExam(List<Taken> taken) {
        this.taken = taken;
    }

    /** All claims of all cases of a shelf. */
    public static ClaimsExam of(Shelf shelf) {
        return new ClaimsExam(
                CasesLint.gate(shelf).entries().stream()
                        .flatMap(entry ->
                                LabelledClaim.of(shelf, entry.folder()).stream()
                                        .map(claim -> Taken.of(entry, claim)))
                        .toList());
    }

    List<Taken> taken() {
        return taken;
    }

    /** F1 over all claims, and over those that no phrase was tuned on, by name. */
    public Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("hypothesisF1", hypothesisF1(_ -> true));
        figures.put("linkF1", linkF1(_ -> true));
        figures.put("hypothesisF1HeldOut", hypothesisF1(LabelledClaim::heldOut));
        figures.put("linkF1HeldOut", linkF1(LabelledClaim::heldOut));
        return figures;
    }

    double hypothesisF1(Predicate<LabelledClaim> which) {
        return f1(which, it -> it.claim().hypotheses(), Taken::hypotheses);
    }

    double linkF1(Predicate<LabelledClaim> which) {
        return f1(which, it -> it.claim().links(), Taken::links);
    }

    private double f1(
            Predicate<LabelledClaim> which,
            Function<Taken, Set<String>> labelled,
            Function<Taken, Set<String>> understood) {
        List<Taken> counted = taken.stream().filter(it -> which.test(it.claim())).toList();
        int right = 0;
        int all = 0;
        for (Taken one : counted) {
            Set<String> both = new HashSet<>(labelled.apply(one));
            both.retainAll(understood.apply(one));
            right += both.size();
            all += labelled.apply(one).size() + understood.apply(one).size();
        }
        return all == 0 ? 1 : 2.0 * right / all;
    }
}

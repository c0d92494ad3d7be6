package dev.rootcause.grading;

import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.answers.Answer;
import dev.rootcause.cases.answers.Answer.Layer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a statement means by the answer key. */
public record Key(Answer answer) {

    static String root(Answer answer) {
        return answer.hypotheses().entrySet().stream()
                .filter(entry -> entry.getValue().is() == Layer.ROOT)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    public String root() {
        return root(answer);
    }

    public boolean names(String hypothesis, String statement) {
        return Wording.of(statement).says(hypothesis(hypothesis).says());
    }

    /** Whether a statement that something is out speaks of the subject of that hypothesis. */
    public boolean excludes(String hypothesis, String statement) {
        Wording words = Wording.of(statement);
        return words.mentionsAny(hypothesis(hypothesis).subject())
                || hypothesis(hypothesis).says().stream()
                        .anyMatch(concept -> words.mentionsAny(concept.all().getFirst()));
    }

    public boolean denies(String hypothesis, String statement) {
        return Wording.of(statement).denies(hypothesis(hypothesis).says());
    }

    /** What a signal says about a hypothesis, in bits; 0 when it is none of the scored ones. */
    public int bits(SignalId signal, String hypothesis) {
        return answer.fact(signal).map(fact -> fact.bits(hypothesis)).orElse(0);
    }

    public boolean namesComponent(String statement) {
        return Wording.of(statement).says(answer.component());
    }

    public boolean namesLink(String link, String statement) {
        Answer.Link named = answer.chain().get(link);
        return named != null && Wording.of(statement).says(named.says());
    }

    public List<String> named(String statement, Layer layer) {
        return answer.hypotheses().keySet().stream()
                .filter(name -> hypothesis(name).is() == layer && names(name, statement))
                .toList();
    }

    /** Whether a statement leads towards the cause rather than away from it. */
    public boolean isOnTrack(String statement) {
        return namesComponent(statement)
                || !named(statement, Layer.ROOT).isEmpty()
                || !named(statement, Layer.PARTIAL).isEmpty();
    }

    /**
     * What a statement puts forward as the cause. Where the cause itself is said, its more general
     * forms and the pains that it explains are not put forward beside it.
     */
    public Set<String> putForward(String statement) {
        Set<String> said = hypotheses(name -> names(name, statement));
        return said.contains(root())
                ? kept(
                        said,
                        name ->
                                hypothesis(name).is() != Layer.PARTIAL
                                        && hypothesis(name).is() != Layer.SYMPTOM)
                : said;
    }

    /** What a statement that something is out leaves no room for. */
    public Set<String> ruledOut(String statement) {
        return hypotheses(name -> excludes(name, statement));
    }

    /** Links of the chain that a statement on the way to the cause names. */
    public Set<String> links(String statement) {
        return isOnTrack(statement)
                ? kept(answer.chain().keySet(), link -> namesLink(link, statement))
                : Set.of();
    }

    private Set<String> hypotheses(Predicate<String> which) {
        return kept(answer.hypotheses().keySet(), which);
    }

    private static Set<String> kept(Set<String> names, Predicate<String> which) {
        return names.stream().filter(which).collect(Collectors.toCollection(TreeSet::new));
    }

    private Answer.Hypothesis hypothesis(String name) {
        Answer.Hypothesis hypothesis = answer.hypotheses().get(name);
        if (hypothesis == null) {
            throw new IllegalArgumentException("no hypothesis " + name);
        }
        return hypothesis;
    }
}

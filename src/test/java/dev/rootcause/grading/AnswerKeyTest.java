package dev.rootcause.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rootcause.cases.answers.Answer;
import dev.rootcause.cases.answers.Answer.Fact;
import dev.rootcause.cases.answers.Answer.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What makes the first case's key fair. */
class AnswerKeyTest {

    private static final Answer ANSWER = TinyLibrary.answer();
    private static final String ROOT = Key.root(ANSWER);

    private static double beliefAfter(List<Fact> facts) {
        Beliefs beliefs = Beliefs.before(ANSWER);
        for (Fact fact : facts) {
            beliefs = beliefs.after(fact);
        }
        return beliefs.in(ROOT);
    }

    private static List<Fact> facts(Role role) {
        return ANSWER.signals().stream().filter(fact -> fact.role() == role).toList();
    }

    @Test
    void beliefsBeforeAnyLookAddUpToOne() {
        double sum =
                ANSWER.hypotheses().values().stream().mapToDouble(Answer.Hypothesis::prior).sum();
        assertThat(sum).isCloseTo(1, within(1e-9));
    }

    @Test
    void theKeyFactsDecide() {
        assertThat(beliefAfter(facts(Role.KEY))).isGreaterThan(0.9);
    }

    @Test
    void noSingleFactDecides() {
        assertThat(ANSWER.signals()).allMatch(fact -> beliefAfter(List.of(fact)) < 0.6);
    }

    @Test
    void noDecoyFavorsTheCause() {
        assertThat(facts(Role.DECOY)).allMatch(fact -> fact.bits(ROOT) <= 0);
    }

    @Test
    void everyWeightIsForAKnownHypothesis() {
        assertThat(ANSWER.signals())
                .allMatch(fact -> ANSWER.hypotheses().keySet().containsAll(fact.reads().keySet()));
    }

    @Test
    void noSignalShowsTwoFacts() {
        assertThat(ANSWER.signals().stream().flatMap(fact -> fact.ids().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aWayOutOfEveryTrapIsScored() {
        assertThat(ANSWER.traps())
                .isNotEmpty()
                .allSatisfy(trap ->
                        assertThat(trap.escape())
                                .isNotEmpty()
                                .allMatch(signal -> ANSWER.fact(signal).isPresent()));
    }
}

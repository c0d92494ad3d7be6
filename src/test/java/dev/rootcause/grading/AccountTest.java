package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.Rubric;
import dev.rootcause.drill.Event;
import dev.rootcause.drill.Pending;
import dev.rootcause.drill.Question;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A drill with what its candidate has put right about how it was read. */
class AccountTest {

    private static Account account(ADrill drill, Correction... corrections) {
        return new Account(drill.over(), List.of(corrections), Rubric.current());
    }

    private static Correction correction(String rule, int turn) {
        return new Correction(1, rule, turn, "ada", "I said so", Instant.EPOCH);
    }

    private static ADrill threeMessages() {
        return aDrill().asks("db.cpu").then().saying("mine").then().asks("db.plan");
    }

    @ParameterizedTest
    @CsvSource({
        "stabilize.told, Communicated",
        "stabilize.predicted, Predicted",
        "stabilize.rollback, Planned",
        "narrow.two_tested, Hypothesized",
        "prove.rival_out, RuledOut",
        "prove.chain, Claimed",
        "prove.dividing_test, Observed",
        "prevent.fix, Prevented",
    })
    void whatIsPointedAtIsAddedAtItsTurnInItsWords(String rule, String kind) {
        List<Event> events = account(threeMessages(), correction(rule, 2)).events();
        assertThat(events).hasSize(3);
        assertThat(events.get(1).getClass().getSimpleName()).isEqualTo(kind);
        assertThat(events.get(1).stamp().turn()).isEqualTo(2);
        assertThat(events.get(1).stamp().quote()).isEqualTo("mine");
    }

    @Test
    void aLookThatWasNotShownCannotBeAddedButMeetsTheRule() {
        Account account = account(threeMessages(), correction("narrow.scope", 2));
        assertThat(account.events()).hasSize(2);
        assertThat(account.corrected()).containsOnlyKeys("narrow.scope");
        assertThat(Found.quotes(account.corrected().get("narrow.scope"))).containsExactly("mine");
    }

    @Test
    void whatTheWorldOrACountDecidesNoMessageMeets() {
        Account account =
                account(
                        threeMessages(),
                        correction("narrow.best_order", 2),
                        correction("no.such_rule", 2));
        assertThat(account.corrected()).isEmpty();
        assertThat(account.events()).hasSize(2);
    }

    @Test
    void nothingPutRightLeavesTheDrillAsItStands() {
        Account account = account(threeMessages());
        assertThat(account.events()).hasSize(2);
        assertThat(account.corrected()).isEmpty();
    }

    @Test
    void anAnswerToAQuestionIsPrompted() {
        assertThat(isPrompted(new Pending.Confirmation(List.of()))).isTrue();
        assertThat(isPrompted(new Pending.Probing(Question.values()[0]))).isTrue();
        assertThat(isPrompted(new Pending.ClosingQuestions())).isTrue();
    }

    @Test
    void aChoiceAPriceAndNothingAskedPromptNobody() {
        assertThat(isPrompted(new Pending.Nothing())).isFalse();
        assertThat(isPrompted(new Pending.Choice(List.of()))).isFalse();
        assertThat(isPrompted(new Pending.PricedHint(null))).isFalse();
    }

    private static boolean isPrompted(Pending question) {
        ADrill drill = aDrill().isAsked(question).then().saying("mine");
        Account account = account(drill, correction("stabilize.told", 2));
        boolean prompted = account.events().getLast().stamp().prompted();
        assertThat(account.unprompted().containsKey("stabilize.told")).isEqualTo(!prompted);
        return prompted;
    }

    @Test
    void theFirstMessageAnswersNothing() {
        Account account = account(threeMessages(), correction("stabilize.told", 1));
        assertThat(account.unprompted()).containsOnlyKeys("stabilize.told");
    }

    @Test
    void theFirstMessageAfterTheClosingQuestionsAnswersThemAndLaterOnesByNumber() {
        ADrill drill =
                aDrill().saying("before")
                        .thenAtTheEnd()
                        .saying("one")
                        .then()
                        .saying("two")
                        .then()
                        .saying("3. three");
        Account account =
                account(drill, correction("stabilize.told", 3), correction("prove.chain", 1));
        assertThat(account.closingWords()).containsExactly("one", "3. three");
        assertThat(account.unprompted()).containsOnlyKeys("prove.chain");
    }
}

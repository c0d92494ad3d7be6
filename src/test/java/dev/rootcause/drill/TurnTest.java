package dev.rootcause.drill;

import static dev.rootcause.drill.Rehearsal.ask;
import static dev.rootcause.drill.Rehearsal.askExactly;
import static dev.rootcause.drill.Rehearsal.claim;
import static dev.rootcause.drill.Rehearsal.order;
import static dev.rootcause.drill.Rehearsal.predict;
import static dev.rootcause.drill.Rehearsal.prevent;
import static dev.rootcause.drill.Rehearsal.prose;
import static dev.rootcause.drill.Rehearsal.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.rootcause.cases.SignalId;
import dev.rootcause.language.Certainty;
import dev.rootcause.language.Intent;
import dev.rootcause.language.Utterance.Point;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TurnTest {

    private final Rehearsal rehearsal = new Rehearsal();

    @Test
    void theReaderIsToldWhereTheDrillStands() {
        rehearsal.hear(ask("db.cpu"));
        assertThat(rehearsal.heard().point()).isEqualTo(Point.OPENING);
        rehearsal.hear(ask("db.io", "app.latency"));
        rehearsal.hear(order("flag.off", "flag off"), predict("p99 falls"));
        assertThat(rehearsal.heard().point()).isEqualTo(Point.UNDERWAY);
        rehearsal.hear(ask("incident.health"));
        assertThat(rehearsal.heard().point()).isEqualTo(Point.ORDERED);
    }

    /** Before any step "roll it back" is an order; after a look the cause may be in doubt again. */
    @Test
    void measuresAreOnlyToBeExpectedAfterAStepAndACauseAndBeforeTheNextLook() {
        Intent.Claim cause = claim(Certainty.CONFIRMED, "it is the count");
        rehearsal.hear(cause);
        rehearsal.hear(order("flag.off", "flag off"), predict("p99 falls"));
        assertThat(rehearsal.heard().concluded()).isFalse();
        rehearsal.hear(cause);
        rehearsal.hear(ask("db.cpu"));
        assertThat(rehearsal.heard().concluded()).isTrue();
        rehearsal.hear(ask("db.io"));
        assertThat(rehearsal.heard().concluded()).isFalse();
    }

    @Test
    void asksOfOneMessageRunInParallelAndCostTheLongest() {
        Turn turn = rehearsal.hear(ask("db.cpu", "tcp.capture"), ask("app.latency"));
        assertThat(turn.post().strip().spent()).isEqualTo(4);
        assertThat(rehearsal.clock()).isEqualTo("10:06");
        assertThat(rehearsal.standing(Event.Revealed.class))
                .hasSize(3)
                .allSatisfy(seen -> assertThat(seen.stamp().at()).isEqualTo(turn.after()));
    }

    @Test
    void theSignalsOfABundleAreOneAsk() {
        rehearsal.hear(ask("app.traffic", "app.errors"), ask("db.cpu"));
        assertThat(rehearsal.standing(Event.Revealed.class))
                .extracting(Event.Revealed::ask)
                .containsExactly(1, 1, 2);
    }

    @Test
    void atMostSixSignalsAreShownInOneMessage() {
        Turn turn =
                rehearsal.hear(
                        ask(
                                "db.cpu",
                                "db.io",
                                "db.locks",
                                "db.logs",
                                "db.memory",
                                "db.plan",
                                "db.errors"));
        assertThat(rehearsal.standing(Event.Revealed.class)).hasSize(6);
        assertThat(prose(turn)).contains("the first 6");
    }

    @Test
    void orderingCostsAMinuteAndTheEffectComesWhenItComes() {
        rehearsal.hear(predict("p99 under 500 ms"), order("db.scale_up", "db-1 to 64 vcpu"));
        assertThat(rehearsal.clock()).isEqualTo("10:03");
        Turn wait = rehearsal.hear(new Intent.Wait(span("wait for it"), null));
        assertThat(rehearsal.clock()).isEqualTo("10:17");
        assertThat(prose(wait)).contains("10:16 done: db-1 to 64 vcpu");
    }

    @Test
    void whatWasPredictedIsLookedAtOnceTheStepIsDone() {
        Turn turn =
                rehearsal.hear(
                        order("flag.off", "flag off"), predict("p99 under 500 ms", "app.latency"));
        assertThat(turn.events())
                .filteredOn(Event.Verified.class::isInstance)
                .singleElement()
                .satisfies(event ->
                        assertThat(((Event.Verified) event).signal())
                                .isEqualTo(new SignalId("app.latency")));
        assertThat(rehearsal.standing(Event.Revealed.class))
                .singleElement()
                .satisfies(revealed -> assertThat(revealed.costMin()).isZero());
    }

    @Test
    void aRiskyStepIsAskedBackOnceAndNeverRefused() {
        Turn asked = rehearsal.hear(order("db.restart", "restart db-1"));
        assertThat(prose(asked)).contains("What do you expect to change");
        assertThat(rehearsal.standing(Event.Acted.class)).isEmpty();
        rehearsal.hear(ask("db.cpu"));
        rehearsal.hear(new Intent.Yes(span("yes do it")));
        assertThat(rehearsal.standing(Event.Acted.class)).hasSize(1);
    }

    @Test
    void anExpectationThatWasAskedForIsMarkedAsPrompted() {
        rehearsal.hear(order("db.restart", "restart db-1"));
        rehearsal.hear(predict("cpu drops to 40 %"));
        assertThat(rehearsal.standing(Event.Acted.class)).hasSize(1);
        assertThat(rehearsal.standing(Event.Predicted.class))
                .allSatisfy(predicted -> assertThat(predicted.stamp().prompted()).isTrue());
    }

    @Test
    void anOrderWithoutATargetIsAskedBack() {
        Turn turn = rehearsal.hear(order("app.scale", "scale somewhere"));
        assertThat(prose(turn)).contains("What exactly would you change");
        assertThat(turn.events()).isEmpty();
    }

    @Test
    void theStripShowsTheImpactAsLastLookedAt() {
        assertThat(rehearsal.hear(ask("db.cpu")).post().strip().impact())
                .isEqualTo("32 % slow (10:02)");
        assertThat(rehearsal.hear(order("flag.off", "flag off")).post().strip().impact())
                .isEqualTo("impact not looked at since 10:02");
        assertThat(rehearsal.hear(ask("incident.health")).post().strip().impact())
                .isEqualTo("0 % slow (10:05)");
    }

    @Test
    void aHypothesisIsAcknowledgedInTheCandidatesWords() {
        Turn turn = rehearsal.hear(claim(Certainty.SUSPECTED, "it is DNS"));
        assertThat(prose(turn)).isEqualTo("Noted as a hypothesis: \"it is DNS\".");
    }

    @Test
    void aClaimCitesOnlyWhatWasSeen() {
        rehearsal.hear(ask("db.cpu"));
        Turn turn =
                rehearsal.hear(claim(Certainty.CONFIRMED, "root cause: x", "db.cpu", "db.locks"));
        assertThat(rehearsal.standing(Event.Claimed.class))
                .singleElement()
                .satisfies(claimed ->
                        assertThat(claimed.cites()).containsExactly(new SignalId("db.cpu")));
        assertThat(prose(turn)).contains("shown by: Database CPU 10:03");
    }

    @Test
    void preventionItemsShareOneAcknowledgement() {
        Turn turn =
                rehearsal.hear(
                        prevent("a limit", "guard.timeouts"),
                        prevent("an alert", "detect.alert_cause"));
        assertThat(prose(turn)).isEqualTo("Noted as prevention: \"a limit\"; \"an alert\".");
    }

    @Test
    void whatWasMisreadCostsNothingAndDoesNotCount() {
        rehearsal.hear(ask("tcp.capture"));
        Turn corrected =
                rehearsal.hear(new Intent.NotWhatIAsked(span("not what I asked")), ask("db.cpu"));
        assertThat(rehearsal.clock()).isEqualTo("10:03");
        assertThat(prose(corrected)).contains("costs nothing");
        assertThat(rehearsal.standing(Event.Revealed.class))
                .extracting(Event.Revealed::signal)
                .containsExactly(new SignalId("db.cpu"));
    }

    @Test
    void whatWasAskedByItsVeryNameStands() {
        rehearsal.hear(askExactly("db.cpu"));
        Turn turn = rehearsal.hear(new Intent.NotWhatIAsked(span("not what I asked")));
        assertThat(prose(turn)).contains("exact name");
        assertThat(rehearsal.standing(Event.Revealed.class)).hasSize(1);
    }

    @Test
    void aChoiceIsOfferedFreeOfChargeAndTaken() {
        Turn offered =
                rehearsal.hear(
                        new Intent.Ambiguous(
                                span("db"),
                                List.of(new SignalId("db.cpu"), new SignalId("db.io"))));
        assertThat(offered.post().strip().spent()).isZero();
        rehearsal.hear(new Intent.Choose(span("the second"), List.of(1)));
        assertThat(rehearsal.standing(Event.Revealed.class))
                .extracting(Event.Revealed::signal)
                .containsExactly(new SignalId("db.io"));
    }

    @Test
    void voicesSpeakAtTheirMinute() {
        Turn turn = rehearsal.hear(new Intent.Wait(span("wait"), Duration.ofMinutes(30)));
        assertThat(turn.post().replies())
                .anySatisfy(reply -> assertThat(reply).isInstanceOf(Reply.Voice.class));
        assertThat(rehearsal.standing(Event.Injected.class)).isNotEmpty();
    }

    @Test
    void theSecondAndThirdHintSayTheirPriceFirst() {
        rehearsal.hear(new Intent.Hint(span("hint")));
        Turn priced = rehearsal.hear(new Intent.Hint(span("hint")));
        assertThat(prose(priced)).contains("costs 5 points");
        rehearsal.hear(new Intent.Yes(span("yes")));
        assertThat(rehearsal.standing(Event.HintTaken.class))
                .extracting(Event.HintTaken::step)
                .containsExactly(1, 2);
    }

    @Test
    void anOrderThatWaitsOutlivesAHintTakenMeanwhile() {
        rehearsal.hear(new Intent.Hint(span("hint")));
        rehearsal.hear(order("db.scale_up", "db-1 to 64 vcpu"));
        rehearsal.hear(new Intent.Hint(span("hint")));
        rehearsal.hear(new Intent.Yes(span("yes")));
        assertThat(rehearsal.standing(Event.Acted.class)).isEmpty();
        assertThat(rehearsal.drill().pending()).isInstanceOf(Pending.Confirmation.class);
        rehearsal.hear(predict("p99 under 500 ms"));
        assertThat(rehearsal.standing(Event.Acted.class)).hasSize(1);
    }

    @Test
    void anOrderThatWaitsOutlivesAHintDeclined() {
        rehearsal.hear(new Intent.Hint(span("hint")));
        rehearsal.hear(order("db.scale_up", "db-1 to 64 vcpu"));
        rehearsal.hear(new Intent.Hint(span("hint")));
        rehearsal.hear(new Intent.No(span("no")));
        assertThat(rehearsal.standing(Event.HintTaken.class)).hasSize(1);
        assertThat(rehearsal.drill().pending()).isInstanceOf(Pending.Confirmation.class);
    }

    @Test
    void whatWillBeGradedIsReadBackBeforeItIs() {
        Turn readBack = rehearsal.hear(new Intent.Done(span("done")));
        assertThat(readBack.post().replies()).first().isInstanceOf(Reply.Lists.class);
        assertThat(rehearsal.drill().isOver()).isFalse();
        rehearsal.hear(prevent("an alert", "detect.alert_cause"));
        assertThat(rehearsal.standing(Event.Prevented.class))
                .allSatisfy(prevented -> assertThat(prevented.stamp().prompted()).isTrue());
        rehearsal.hear(new Intent.Done(span("grade it")));
        assertThat(rehearsal.drill().isOver()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> rehearsal.hear(ask("db.cpu")));
    }

    @Test
    void theFirstHintIsFreeAndSaysWhatTheNextOneCosts() {
        Turn turn = rehearsal.hear(new Intent.Hint(span("hint")));
        assertThat(prose(turn)).startsWith("Hint, free of charge").contains("costs 5 points");
    }

    @Test
    void whatAHintNamedIsMarkedWhenItIsLookedAt() {
        rehearsal.hear(ask("db.activity"));
        for (int i = 0; i < 2; i++) {
            rehearsal.hear(new Intent.Hint(span("hint")));
            rehearsal.hear(new Intent.Yes(span("yes")));
        }
        Turn third = rehearsal.hear(new Intent.Hint(span("hint")));
        Turn named = rehearsal.hear(new Intent.Yes(span("yes")));
        assertThat(prose(third)).contains("costs 10 points");
        assertThat(prose(named)).contains("\"Sessions running now\"");
        rehearsal.hear(ask("db.activity"), ask("db.cpu"));
        assertThat(rehearsal.standing(Event.Revealed.class))
                .extracting(Event.Revealed::byHint)
                .containsExactly(false, true, false);
    }

    @Test
    void aHintIsNotGivenBack() {
        rehearsal.hear(new Intent.Hint(span("hint")));
        rehearsal.hear(new Intent.NotWhatIAsked(span("not what I asked")));
        assertThat(rehearsal.standing(Event.HintTaken.class)).hasSize(1);
    }

    @Test
    void aClaimIsAskedTheSameWhetherRightOrWrongAndAtMostTwice() {
        List<String> questions =
                Stream.of("root cause: the exact count", "root cause: dns", "root cause: locks")
                        .map(words -> lastWords(rehearsal.hear(claim(Certainty.CONFIRMED, words))))
                        .toList();
        assertThat(questions.get(0))
                .isEqualTo("Which observation would have looked different if you were wrong?");
        assertThat(questions.get(1)).isEqualTo(questions.get(0));
        assertThat(questions.get(2)).isNotEqualTo(questions.get(0));
        assertThat(rehearsal.standing(Event.Probed.class))
                .extracting(Event.Probed::question)
                .containsExactly(Question.REFUTATION, Question.REFUTATION);
    }

    @Test
    void aClaimThatSaysWhatIsExpectedIsNotAskedBack() {
        rehearsal.hear(
                claim(Certainty.CONFIRMED, "root cause: x"), predict("locks would wait otherwise"));
        assertThat(rehearsal.standing(Event.Probed.class)).isEmpty();
    }

    @Test
    void fourAsksWithNoHypothesisAreAskedBack() {
        rehearsal.hear(ask("db.cpu"), ask("db.io"), ask("db.locks"));
        assertThat(rehearsal.standing(Event.Probed.class)).isEmpty();
        Turn fourth = rehearsal.hear(ask("app.latency"));
        assertThat(lastWords(fourth)).contains("what might it be?");
        Turn answer = rehearsal.hear(claim(Certainty.SUSPECTED, "it is DNS"));
        assertThat(answer.events())
                .allSatisfy(event -> assertThat(event.stamp().prompted()).isTrue());
    }

    @Test
    void asksAfterAHypothesisAreNotAskedBack() {
        rehearsal.hear(claim(Certainty.SUSPECTED, "it is DNS"));
        rehearsal.hear(ask("db.cpu"), ask("db.io"), ask("db.locks"), ask("app.latency"));
        assertThat(rehearsal.standing(Event.Probed.class)).isEmpty();
    }

    @Test
    void anAnswerToAQuestionIsKeptEvenWhenItCannotBeRead() {
        rehearsal.hear(claim(Certainty.CONFIRMED, "root cause: x"));
        Turn answer = rehearsal.hear(new Intent.Unknown(span("the other graph")));
        assertThat(prose(answer)).isEqualTo("Noted: \"the other graph\".");
        assertThat(rehearsal.standing(Event.Observed.class))
                .allSatisfy(said -> assertThat(said.stamp().prompted()).isTrue());
    }

    @Test
    void whatExplainsACauseIsTakenDownWithItAndNotAskedAbout() {
        rehearsal.hear(claim(Certainty.CONFIRMED, "root cause: x"));
        String reason = "it was started by the release of this morning";
        rehearsal.hear(new Intent.Ambiguous(span(reason), List.of(new SignalId("db.cpu"))));
        assertThat(rehearsal.standing(Event.Clarified.class)).isEmpty();
        assertThat(rehearsal.standing(Event.Observed.class)).hasSize(1);
    }

    @Test
    void aShortNameAfterACauseIsAskedAbout() {
        rehearsal.hear(claim(Certainty.CONFIRMED, "root cause: x"));
        rehearsal.hear(new Intent.Ambiguous(span("path"), List.of(new SignalId("db.cpu"))));
        assertThat(rehearsal.standing(Event.Clarified.class)).hasSize(1);
    }

    @Test
    void aVoiceOfATurnTakenBackSpeaksAgain() {
        rehearsal.hear(new Intent.Wait(span("wait"), Duration.ofMinutes(10)));
        rehearsal.hear(
                new Intent.NotWhatIAsked(span("not what I asked")),
                new Intent.Wait(span("wait"), Duration.ofMinutes(11)));
        assertThat(rehearsal.standing(Event.Injected.class))
                .anySatisfy(voice -> assertThat(voice.asks()).isTrue());
    }

    @Test
    void proseHasAtMostSixtyWords() {
        String long30 = "word ".repeat(30);
        Turn turn =
                rehearsal.hear(
                        claim(Certainty.SUSPECTED, long30 + "one"),
                        claim(Certainty.SUSPECTED, long30 + "two"),
                        prevent(long30, "guard.timeouts"),
                        claim(Certainty.CONFIRMED, "root cause: " + long30));
        assertThat(prose(turn).split("\\s+")).hasSizeLessThanOrEqualTo(60);
    }

    private static String lastWords(Turn turn) {
        return turn.post().replies().getLast() instanceof Reply.Says(String text) ? text : "";
    }
}

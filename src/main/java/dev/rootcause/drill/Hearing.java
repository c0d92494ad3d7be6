package dev.rootcause.drill;

import dev.rootcause.language.Intent;
import dev.rootcause.language.Reading;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the intents of one message, in the order in which they were said, into a draft. */
final class Hearing {

    /** Fewer words rather name something than tell. */
    private static final int SENTENCE = 6;

    private final Draft draft;
    private final Reading reading;
    private final Asking asking;
    private final Ordering ordering;
    private final Noting noting;

    Hearing(Draft draft, Reading reading) {
        this.draft = draft;
        this.reading = reading;
        boolean predicts = reading.intents().stream().anyMatch(Intent.Predict.class::isInstance);
        this.asking = new Asking(draft);
        this.ordering = new Ordering(draft, predicts);
        this.noting = new Noting(draft);
    }

    void hear() {
        reading.intents().forEach(this::take);
        ordering.askOrRemind();
        Passing passing = new Passing(draft);
        passing.reportDone(asking);
        asking.show();
        passing.letVoicesSpeak();
        new Probing(draft).askBack();
    }

    private void take(Intent intent) {
        switch (intent) {
            case Intent.Ask ask -> asking.ask(ask);
            case Intent.Ambiguous ambiguous -> offer(ambiguous);
            case Intent.Choose choose -> choose(choose);
            case Intent.AskEverything _ -> draft.say("name-up-to-three");
            case Intent.Do order -> ordering.carryOut(order);
            case Intent.DoUnclear unclear -> doubt(unclear);
            case Intent.Wait(_, Duration howLong) -> await(howLong);
            case Intent.Claim claim -> noting.claim(claim);
            case Intent.RuleOut ruleOut -> noting.ruleOut(ruleOut);
            case Intent.Predict predict -> predict(predict);
            case Intent.Observe observe -> noting.observe(observe);
            case Intent.Plan plan -> noting.plan(plan);
            case Intent.Prevent prevent -> noting.prevent(prevent);
            case Intent.Yes yes -> agree(yes);
            case Intent.No _ -> decline();
            case Intent.NotWhatIAsked wrong -> new Correcting(draft).takeBack(wrong);
            case Intent.Help help -> new Talking(draft).help(help.topic());
            case Intent.Status _ -> draft.reply(new Recap(draft).status());
            case Intent.Hint hint -> new Hinting(draft).hint(hint.span().text());
            case Intent.Done _ -> new Ending(draft).done();
            case Intent.Meta _ -> draft.say("stay-in-the-drill");
            case Intent.Social _ -> small();
            case Intent.Foreign _ -> draft.say("other-language");
            case Intent.Unknown unknown -> unread(unknown);
        }
    }

    private void choose(Intent.Choose choose) {
        if (choose.chosen().isEmpty()) {
            decline();
        } else {
            asking.choose(choose);
        }
    }

    private void offer(Intent.Ambiguous ambiguous) {
        if (answersAtTheEnd(ambiguous) || explainsACause(ambiguous)) {
            noting.unread(new Intent.Unknown(ambiguous.span()));
        } else {
            asking.offer(ambiguous);
        }
    }

    private void doubt(Intent.DoUnclear unclear) {
        if (answersAtTheEnd(unclear)) {
            noting.unread(new Intent.Unknown(unclear.span()));
        } else {
            draft.say("ask-what-exactly");
        }
    }

    /** After the closing questions, what hardly asks for anything answers them. */
    private boolean answersAtTheEnd(Intent doubtful) {
        return draft.drill.stage() == Drill.Stage.READ_BACK
                && doubtful.span().text().indexOf('?') < 0;
    }

    /**
     * Whoever has just named a cause goes on with why and since when: a sentence that asks nothing
     * is taken down with it.
     */
    private boolean explainsACause(Intent doubtful) {
        String words = doubtful.span().text();
        return (draft.isOfThisTurn(Event.Claimed.class) || claimedJustBefore())
                && words.indexOf('?') < 0
                && words.strip().split("\\s+").length >= SENTENCE;
    }

    private boolean claimedJustBefore() {
        List<Turn> turns = draft.drill.turns();
        return !turns.isEmpty()
                && turns.getLast().events().stream().anyMatch(Event.Claimed.class::isInstance);
    }

    private void unread(Intent.Unknown unknown) {
        if (draft.isProbed()
                || explainsACause(unknown)
                || draft.drill.stage() == Drill.Stage.READ_BACK) {
            noting.unread(unknown);
        } else {
            draft.say("not-understood");
        }
    }

    private void await(@Nullable Duration howLong) {
        if (howLong == null) {
            ordering.waitUntilDone();
        } else {
            ordering.waitFor(Math.max(1, (int) Math.min(howLong.toMinutes(), 600)));
        }
    }

    private void predict(Intent.Predict predict) {
        noting.predict(predict);
        if (reading.intents().stream().noneMatch(Intent.Yes.class::isInstance)) {
            ordering.goAhead(predict.span().text());
        }
    }

    private void agree(Intent.Yes yes) {
        switch (draft.drill.pending()) {
            case Pending.Confirmation _ -> ordering.goAhead(yes.span().text());
            case Pending.PricedHint _ -> new Hinting(draft).take(yes.span().text());
            case Pending.ClosingQuestions _ -> new Ending(draft).done();
            case Pending.Choice _, Pending.Probing _, Pending.Nothing _ -> small();
        }
    }

    /** Declining a hint leaves the order that waits. */
    private void decline() {
        if (!(draft.drill.pending() instanceof Pending.PricedHint)) {
            draft.leaveOpen(new Pending.Nothing());
        }
        draft.say("left-as-it-is");
    }

    /** Small talk is answered only where nothing else was said. */
    private void small() {
        if (reading.intents().size() == 1) {
            draft.say("small-talk");
        }
    }
}

package dev.rootcause.drill;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.rootcause.cases.PreventionId;
import dev.rootcause.cases.SignalId;
import dev.rootcause.language.Certainty;
import dev.rootcause.simulation.Impact;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.Order;
import java.util.List;

/** One entry of the ledger: a fact of what was asked, done or said, without any judgement. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "event")
public sealed interface Event {

    Stamp stamp();

    /**
     * A signal was shown.
     *
     * @param ask number of the ask within the drill, from 1: the signals of one bundle share it
     * @param costMin simulated minutes the look cost
     * @param byHint whether a hint had named it
     */
    record Revealed(Stamp stamp, SignalId signal, int ask, int costMin, boolean byHint)
            implements Event {}

    record Hypothesized(
            Stamp stamp, Certainty certainty, List<String> facets, List<SignalId> mentions)
            implements Event {}

    record RuledOut(Stamp stamp, Certainty certainty, List<String> facets, List<SignalId> mentions)
            implements Event {}

    record Predicted(Stamp stamp, List<SignalId> mentions) implements Event {}

    /** What data shows, in the candidate's words. */
    record Observed(Stamp stamp, List<SignalId> mentions) implements Event {}

    /** What the candidate would do, when. */
    record Planned(Stamp stamp) implements Event {}

    /**
     * A step on the system.
     *
     * @param doneAt when its last step has taken effect
     * @param before the impact when it was ordered
     * @param after the impact a minute after that, if nothing else is ordered
     */
    record Acted(Stamp stamp, Order order, Moment doneAt, Impact before, Impact after)
            implements Event {

        /** The step without the words that ordered it. */
        public Acted muted() {
            Stamp wordless = new Stamp(stamp.turn(), stamp.at(), "", stamp.prompted());
            return new Acted(wordless, order, doneAt, before, after);
        }
    }

    /**
     * A signal was looked at again after an action was done that came after the last look at it, or
     * for the first time when it is the impact on users.
     */
    record Verified(Stamp stamp, SignalId signal, int actedInTurn) implements Event {}

    /**
     * A cause was put forward as confirmed.
     *
     * @param cites revealed signals that the words name
     */
    record Claimed(Stamp stamp, Certainty certainty, List<String> facets, List<SignalId> cites)
            implements Event {}

    record Prevented(Stamp stamp, List<PreventionId> measures) implements Event {}

    record Communicated(Stamp stamp, Order order) implements Event {}

    record Clarified(Stamp stamp, List<SignalId> choices) implements Event {}

    /** The junior asked back; the quote is empty, for nobody said it. */
    record Probed(Stamp stamp, Question question) implements Event {}

    /** A hint was taken: the first, second or third of its stage. */
    record HintTaken(Stamp stamp, String stage, int step) implements Event {}

    /**
     * Somebody of the simulated company, or an interviewer, spoke up; {@code asks} when they want
     * news.
     */
    record Injected(Stamp stamp, String who, boolean asks) implements Event {}

    /** The events of an earlier turn no longer count: it was misread. */
    record Voided(Stamp stamp, int voidedTurn) implements Event {}
}

package dev.rootcause.grading;

import dev.rootcause.drill.Drill;
import dev.rootcause.drill.Event;
import dev.rootcause.drill.Message;
import dev.rootcause.drill.Pending;
import dev.rootcause.drill.Stamp;
import dev.rootcause.drill.Turn;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.Order;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;

/** A drill in which one thing went otherwise; everything else is as it was. */
record Varied(Drill drill) {

    /** What a new turn holds, made with the stamp of its place. */
    interface Happening extends java.util.function.Function<Stamp, List<Event>> {}

    static Drill with(Drill drill, List<Turn> turns) {
        return new Drill(
                drill.code(),
                drill.seed(),
                drill.versions(),
                drill.opened(),
                drill.page(),
                turns,
                drill.stage());
    }

    /** One more turn, which takes no time, so many turns after the first. */
    Drill inserted(int after, String words, Happening happening) {
        List<Turn> turns = new ArrayList<>();
        for (Turn turn : drill.turns()) {
            turns.add(changed(turn, number -> number > after ? number + 1 : number, at -> at));
        }
        Turn place = drill.turns().get(after);
        Moment at = place.before();
        Stamp stamp = new Stamp(after + 1, at, words, false);
        turns.add(
                after,
                new Turn(
                        after + 1,
                        new Message("script", words, Instant.EPOCH),
                        at,
                        at,
                        happening.apply(stamp),
                        place.post(),
                        after == 0 ? new Pending.Nothing() : drill.turns().get(after - 1).pending(),
                        false));
        return with(drill, turns);
    }

    /** The same at other times. */
    Drill timed(UnaryOperator<Moment> time) {
        return with(
                drill, drill.turns().stream().map(turn -> changed(turn, it -> it, time)).toList());
    }

    private static Turn changed(Turn turn, IntUnaryOperator number, UnaryOperator<Moment> time) {
        return new Turn(
                number.applyAsInt(turn.number()),
                turn.message(),
                time.apply(turn.before()),
                time.apply(turn.after()),
                turn.events().stream().map(event -> changed(event, number, time)).toList(),
                turn.post(),
                turn.pending(),
                turn.exact());
    }

    private static Event changed(Event event, IntUnaryOperator number, UnaryOperator<Moment> time) {
        Stamp old = event.stamp();
        Stamp stamp =
                new Stamp(
                        number.applyAsInt(old.turn()),
                        time.apply(old.at()),
                        old.quote(),
                        old.prompted());
        return switch (event) {
            case Event.Revealed it ->
                    new Event.Revealed(stamp, it.signal(), it.ask(), it.costMin(), it.byHint());
            case Event.Hypothesized it ->
                    new Event.Hypothesized(stamp, it.certainty(), it.facets(), it.mentions());
            case Event.RuledOut it ->
                    new Event.RuledOut(stamp, it.certainty(), it.facets(), it.mentions());
            case Event.Predicted it -> new Event.Predicted(stamp, it.mentions());
            case Event.Observed it -> new Event.Observed(stamp, it.mentions());
            case Event.Planned _ -> new Event.Planned(stamp);
            case Event.Acted it -> acted(it, stamp, time);
            case Event.Verified it ->
                    new Event.Verified(stamp, it.signal(), number.applyAsInt(it.actedInTurn()));
            case Event.Claimed it ->
                    new Event.Claimed(stamp, it.certainty(), it.facets(), it.cites());
            case Event.Prevented it -> new Event.Prevented(stamp, it.measures());
            case Event.Communicated it -> new Event.Communicated(stamp, it.order());
            case Event.Clarified it -> new Event.Clarified(stamp, it.choices());
            case Event.Probed it -> new Event.Probed(stamp, it.question());
            case Event.HintTaken it -> new Event.HintTaken(stamp, it.stage(), it.step());
            case Event.Injected it -> new Event.Injected(stamp, it.who(), it.asks());
            case Event.Voided it -> new Event.Voided(stamp, number.applyAsInt(it.voidedTurn()));
        };
    }

    /** What an order takes, it takes whenever it is given. */
    private static Event.Acted acted(Event.Acted it, Stamp stamp, UnaryOperator<Moment> time) {
        Moment at = time.apply(it.order().at());
        int takes = it.doneAt().second() - it.order().at().second();
        Order order = new Order(it.order().action(), it.order().parameters(), at);
        return new Event.Acted(stamp, order, at.plusSeconds(takes), it.before(), it.after());
    }
}

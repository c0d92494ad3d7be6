package dev.rootcause.grading;

import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.CaseCode;
import dev.rootcause.cases.Parameters;
import dev.rootcause.cases.PreventionId;
import dev.rootcause.cases.SignalId;
import dev.rootcause.drill.Drill;
import dev.rootcause.drill.Event;
import dev.rootcause.drill.Message;
import dev.rootcause.drill.Pending;
import dev.rootcause.drill.Post;
import dev.rootcause.drill.Stamp;
import dev.rootcause.drill.Strip;
import dev.rootcause.drill.Turn;
import dev.rootcause.drill.Versions;
import dev.rootcause.language.Certainty;
import dev.rootcause.simulation.Impact;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.Order;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes drills that read as English; every call up to {@link #then} is one message. */
final class ADrill {

    private static final Impact SLOW = new Impact(0.68, "32 % slow", 3_200);
    private static final Post NOTHING = new Post(List.of(), new Strip("10:02", 0, "32 % slow"));

    private final Map<Integer, String> authors = new HashMap<>();
    private final Map<Integer, String> messages = new HashMap<>();
    private final Map<Integer, Pending> pending = new HashMap<>();
    private final List<List<Event>> turns = new ArrayList<>(List.of(new ArrayList<>()));
    private Moment now = new Moment(3720);
    private int asks;
    private boolean prompted;

    static ADrill aDrill() {
        return new ADrill();
    }

    /** The next message. */
    ADrill then() {
        turns.add(new ArrayList<>());
        return this;
    }

    ADrill minutesLater(int minutes) {
        now = now.plusMinutes(minutes);
        return this;
    }

    ADrill answering() {
        prompted = true;
        return this;
    }

    /** Who says this message; it is the candidate unless told. */
    ADrill by(String who) {
        authors.put(turns.size(), who);
        return this;
    }

    /** The next message, which may answer the closing questions. */
    ADrill thenAtTheEnd() {
        return isAsked(new Pending.ClosingQuestions()).then();
    }

    /** What the junior wants to know after this message. */
    ADrill isAsked(Pending question) {
        pending.put(turns.size(), question);
        return this;
    }

    /** The words of this message, where they matter. */
    ADrill saying(String words) {
        messages.put(turns.size(), words);
        return this;
    }

    /** One ask for each signal, a minute in all. */
    ADrill asks(String... signals) {
        minutesLater(1);
        for (String signal : signals) {
            asks++;
            add(new Event.Revealed(stamp("show me " + signal), id(signal), asks, 1, false));
        }
        return this;
    }

    /** Several signals by one ask. */
    ADrill asksForBundle(String... signals) {
        minutesLater(1);
        asks++;
        for (String signal : signals) {
            add(new Event.Revealed(stamp("the bundle"), id(signal), asks, 1, false));
        }
        return this;
    }

    ADrill isShownByHint(String signal) {
        asks++;
        add(new Event.Revealed(stamp("show me " + signal), id(signal), asks, 1, true));
        return this;
    }

    ADrill isShownFree(String signal) {
        asks++;
        return add(new Event.Revealed(stamp("show me " + signal), id(signal), asks, 0, false));
    }

    /** One ask in those words. */
    ADrill asksSaying(String words, String signal) {
        minutesLater(1);
        asks++;
        return add(new Event.Revealed(stamp(words), id(signal), asks, 1, false));
    }

    ADrill suspects(String words) {
        return add(new Event.Hypothesized(stamp(words), Certainty.SUSPECTED, List.of(), List.of()));
    }

    ADrill believes(String words) {
        return add(new Event.Hypothesized(stamp(words), Certainty.BELIEVED, List.of(), List.of()));
    }

    ADrill rulesOut(String words) {
        return add(new Event.RuledOut(stamp(words), Certainty.CONFIRMED, List.of(), List.of()));
    }

    ADrill claims(String words, String... cites) {
        List<SignalId> cited = Stream.of(cites).map(ADrill::id).toList();
        return add(new Event.Claimed(stamp(words), Certainty.CONFIRMED, List.of(), cited));
    }

    /** "I think the root cause is ..." */
    ADrill claimsUnsurely(String words) {
        return add(new Event.Claimed(stamp(words), Certainty.BELIEVED, List.of(), List.of()));
    }

    ADrill predicts(String words) {
        return add(new Event.Predicted(stamp(words), List.of()));
    }

    ADrill observes(String words) {
        return add(new Event.Observed(stamp(words), List.of()));
    }

    ADrill plans(String words) {
        return add(new Event.Planned(stamp(words)));
    }

    /** Orders an action that takes effect a minute later. */
    ADrill orders(String action) {
        return orders(action, "please " + action);
    }

    ADrill orders(String action, String words) {
        Order order = order(action, words);
        return add(new Event.Acted(stamp(words), order, now.plusMinutes(1), SLOW, SLOW));
    }

    ADrill verifies(String signal) {
        minutesLater(1);
        asks++;
        add(new Event.Revealed(stamp("and now " + signal + "?"), id(signal), asks, 1, false));
        return add(new Event.Verified(stamp("and now " + signal + "?"), id(signal), 1));
    }

    /** A look at the effect that a hint had named. */
    ADrill verifiesByHint(String signal) {
        isShownByHint(signal);
        return add(new Event.Verified(stamp("and now " + signal + "?"), id(signal), 1));
    }

    ADrill escalates(String words) {
        return add(new Event.Communicated(stamp(words), order("comm.escalate", words)));
    }

    ADrill tells(String words) {
        return add(new Event.Communicated(stamp(words), order("comm.notify", words)));
    }

    ADrill isAskedBy(String who) {
        return isAskedBy(who, "");
    }

    ADrill isAskedBy(String who, String words) {
        return add(new Event.Injected(stamp(words), who, true));
    }

    ADrill takesHint(int step) {
        return add(new Event.HintTaken(stamp("hint"), "narrow", step));
    }

    ADrill prevents(String words, String... measures) {
        List<PreventionId> ids = Stream.of(measures).map(PreventionId::new).toList();
        return add(new Event.Prevented(stamp(words), ids));
    }

    ADrill takesBack(int turn) {
        return add(new Event.Voided(stamp("not what I asked"), turn));
    }

    Drill over() {
        List<Turn> made = new ArrayList<>();
        for (List<Event> events : turns) {
            int number = made.size() + 1;
            made.add(
                    new Turn(
                            number,
                            new Message(
                                    authors.getOrDefault(number, "candidate"),
                                    words(number),
                                    Instant.EPOCH),
                            new Moment(3720),
                            now,
                            List.copyOf(events),
                            NOTHING,
                            pending.getOrDefault(number, new Pending.Nothing()),
                            false));
        }
        return new Drill(
                new CaseCode("RC-104"),
                1,
                new Versions("case", TinyLibrary.answerHash(), "1", "1"),
                new Moment(3720),
                NOTHING,
                made,
                Drill.Stage.OVER);
    }

    private String words(int number) {
        return messages.getOrDefault(number, "message " + number);
    }

    private ADrill add(Event event) {
        turns.getLast().add(event);
        return this;
    }

    private Stamp stamp(String quote) {
        return new Stamp(turns.size(), now, quote, prompted);
    }

    private Order order(String action, String words) {
        return new Order(new ActionId(action), new Parameters(null, null, null, words), now);
    }

    private static SignalId id(String signal) {
        return new SignalId(signal);
    }
}

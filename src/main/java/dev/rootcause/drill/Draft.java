package dev.rootcause.drill;

import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.Parameters;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.Order;
import dev.rootcause.simulation.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A turn in the making: what the intents of one message add to, until it is finished. */
final class Draft {

    private static final int SETTLING_SEC = 20;

    final Scene scene;
    final Drill drill;
    final Message message;
    final int number;

    private final List<Event> stood;
    private final List<Event> events = new ArrayList<>();
    private final Prose prose;
    private final List<Reply> replies = new ArrayList<>();
    private Moment start;
    private int ordering;
    private int waiting;
    private int looking;
    private Pending pending;
    private Drill.Stage stage;
    private boolean exact = true;

    Draft(Scene scene, Drill drill, Message message) {
        this.scene = scene;
        this.drill = drill;
        this.message = message;
        this.number = drill.turns().size() + 1;
        this.stood = drill.standing();
        this.prose = new Prose(scene.prompts());
        this.start = drill.now();
        this.stage = drill.stage();
        this.pending = stillOpen(drill.pending());
    }

    Moment start() {
        return start;
    }

    /**
     * The end of the turn as far as it is known: asks run in parallel, after what was ordered and
     * waited for.
     */
    Moment end() {
        return start.plusMinutes(ordering + waiting + looking);
    }

    /** Events that count, this turn's included. */
    List<Event> standing() {
        return Stream.concat(before().stream(), events.stream()).toList();
    }

    /** Orders that count, this turn's included. */
    List<Order> orders() {
        return events(Event.Acted.class).map(Event.Acted::order).toList();
    }

    <E extends Event> Stream<E> events(Class<E> kind) {
        return Stream.concat(before().stream(), events.stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    Stamp stamp(String quote) {
        return new Stamp(number, start, quote, false);
    }

    /** A stamp for what may answer the closing questions. */
    Stamp closing(String quote) {
        return prompted(quote, false);
    }

    /** A stamp for what may answer a probing question as well. */
    Stamp answer(String quote) {
        return prompted(quote, isProbed());
    }

    /** A stamp for what may answer "what do you expect?" as well. */
    Stamp expectation(String quote) {
        return prompted(quote, isProbed() || awaitsGoAhead());
    }

    /** A stamp for an order, which "what do you expect?" may have held up. */
    Stamp order(String quote) {
        return prompted(quote, awaitsGoAhead());
    }

    private Stamp prompted(String quote, boolean asked) {
        return new Stamp(number, start, quote, asked || drill.stage() == Drill.Stage.READ_BACK);
    }

    boolean isProbed() {
        return drill.pending() instanceof Pending.Probing;
    }

    private boolean awaitsGoAhead() {
        return drill.pending().order().isPresent();
    }

    boolean leavesSomethingOpen() {
        return !(pending instanceof Pending.Nothing) || stage != Drill.Stage.OPEN;
    }

    boolean isOfThisTurn(Class<? extends Event> kind) {
        return events.stream().anyMatch(kind::isInstance);
    }

    void record(Event event) {
        events.add(event);
    }

    /** Acknowledges the candidate's words; those acknowledged alike share a sentence. */
    void note(String prompt, String words) {
        prose.note(prompt, words);
    }

    /** Adds a sentence to the prose of the post. */
    void say(String prompt, Map<String, ?> values) {
        prose.say(prompt, values);
    }

    void say(String prompt) {
        say(prompt, Map.of());
    }

    void reply(Reply reply) {
        replies.add(reply);
    }

    Pending pending() {
        return pending;
    }

    void leaveOpen(Pending question) {
        pending = question;
    }

    void enter(Drill.Stage next) {
        stage = next;
    }

    /** Goes back to the moment before the turn that was misread. */
    void rewindTo(Moment earlier) {
        start = earlier;
    }

    void spendOnOrders() {
        ordering = 1;
    }

    void spendOnWaiting(int minutes) {
        waiting += minutes;
    }

    int waited() {
        return waiting;
    }

    void spendOnLooking(int minutes) {
        looking = Math.max(looking, minutes);
    }

    void notExact() {
        exact = false;
    }

    /**
     * Steps are done in whole minutes, and so are looks. Counted from a little earlier, the effect
     * has settled when it is looked at, and no look falls on the very second of a restart.
     */
    Order order(ActionId action, Parameters parameters) {
        return new Order(action, parameters, start.plusSeconds(-SETTLING_SEC));
    }

    /** How an order already given goes, as it was known when it was given. */
    Schedule schedule(Order order) {
        List<Order> earlier = orders().stream().takeWhile(other -> other != order).toList();
        return scene.world().schedule(order, earlier).orElseThrow();
    }

    Drill finish() {
        List<Reply> all = new ArrayList<>();
        String said = prose.text();
        if (!said.isEmpty()) {
            all.add(new Reply.Says(said));
        }
        all.addAll(replies);
        Post post = new Post(all, Strips.under(this));
        Turn turn =
                new Turn(
                        number,
                        message,
                        drill.now(),
                        end(),
                        List.copyOf(events),
                        post,
                        pending,
                        exact);
        return drill.with(turn, stage);
    }

    /**
     * An order that waits for "what do you expect?" goes on waiting while other things are asked.
     */
    private static Pending stillOpen(Pending question) {
        return question.order().<Pending>map(order -> order).orElse(new Pending.Nothing());
    }

    /** A misread turn stops counting in the very turn that says so. */
    private List<Event> before() {
        List<Integer> voided =
                events.stream()
                        .filter(Event.Voided.class::isInstance)
                        .map(event -> ((Event.Voided) event).voidedTurn())
                        .toList();
        return voided.isEmpty()
                ? stood
                : stood.stream().filter(event -> !voided.contains(event.stamp().turn())).toList();
    }
}

package dev.rootcause.postmortem;

import dev.rootcause.cases.Action;
import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.Vocabulary;
import dev.rootcause.cases.answers.Answer;
import dev.rootcause.drill.Drill;
import dev.rootcause.drill.Event;
import dev.rootcause.grading.Key;
import dev.rootcause.grading.Proof;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.Simulation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.util.function.SingletonSupplier;

/** What happened in a drill: all that a postmortem is checked against. */
final class Facts {

    private final Drill drill;
    private final Key key;
    private final Vocabulary vocabulary;
    private final Simulation world;
    private final Supplier<Proof> proof;
    private final Supplier<Course> course;
    private final Supplier<Telemetry> telemetry;
    private final List<Deed> deeds;

    /** A drill with the answer that it was begun with and the world that it was played in. */
    record Played(Proof.Played drill, Answer answer, Simulation world) {}

    Facts(Played played, Vocabulary vocabulary, Phrases phrases) {
        this.drill = played.drill().drill();
        this.key = new Key(played.answer());
        this.vocabulary = vocabulary;
        this.world = played.world();
        this.proof = SingletonSupplier.of(() -> Proof.of(played.drill(), answer(), world));
        this.course = SingletonSupplier.of(this::run);
        this.telemetry = SingletonSupplier.of(() -> new Telemetry(drill, new Quantities(phrases)));
        this.deeds = new Deeds(world, vocabulary, new Stems(phrases)).of(drill);
    }

    private Course run() {
        return Course.of(
                new Course.Run(world, drill.orders(), drill.opened(), end(drill)), answer().slo());
    }

    /** When the last thing that was ordered was done, or the drill ended. */
    private static Moment end(Drill drill) {
        return drill.standing().stream()
                .filter(Event.Acted.class::isInstance)
                .map(event -> ((Event.Acted) event).doneAt())
                .reduce(drill.now(), Moment::orLater);
    }

    Drill drill() {
        return drill;
    }

    Key key() {
        return key;
    }

    Answer answer() {
        return key.answer();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Simulation world() {
        return world;
    }

    Proof proof() {
        return proof.get();
    }

    Course course() {
        return course.get();
    }

    Telemetry telemetry() {
        return telemetry.get();
    }

    List<Deed> deeds() {
        return deeds;
    }

    List<Deed> actions() {
        return deeds.stream().filter(Deed::isAction).toList();
    }

    /** Actions that were to change something for users, rather than to record or to keep. */
    List<Deed> remedies() {
        return actions().stream().filter(this::isRemedy).toList();
    }

    private boolean isRemedy(Deed deed) {
        Action action = vocabulary.actions().get(((Event.Acted) deed.event()).order().action());
        return action != null
                && !action.kind().equals("diagnostic")
                && !action.kind().equals("data");
    }

    Set<SignalId> revealed() {
        return drill.standing().stream()
                .filter(Event.Revealed.class::isInstance)
                .map(event -> ((Event.Revealed) event).signal())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The minute of the day. */
    int minute(Moment at) {
        return Clock.minuteOf(world.clock(at));
    }

    /** When the world of the case was changed by itself, or as a list of changes showed. */
    Set<Integer> changes() {
        Set<Integer> changes = new TreeSet<>(telemetry().changes());
        world.incident()
                .world()
                .timeline()
                .forEach(change -> changes.add(minute(new Moment(change.at()))));
        return changes;
    }

    /** Every minute of the day at which something is known to have happened. */
    Set<Integer> minutes() {
        Set<Integer> minutes = new TreeSet<>(telemetry().minutes());
        minutes.addAll(changes());
        deeds.forEach(deed -> minutes.addAll(deed.minutes()));
        minutes.add(minute(drill.opened()));
        minutes.add(minute(course().onset()));
        minutes.add(minute(course().worst().at()));
        course().recovered().ifPresent(at -> minutes.add(minute(at)));
        return minutes;
    }
}

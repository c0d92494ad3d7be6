package dev.rootcause.grading;

import dev.rootcause.cases.Rubric;
import dev.rootcause.drill.Event;
import dev.rootcause.grading.Cap.Fault;
import dev.rootcause.grading.Scorecard.Failed;
import dev.rootcause.grading.Scorecard.Flag;
import dev.rootcause.grading.Scorecard.Grade;
import dev.rootcause.grading.Scorecard.Met;
import dev.rootcause.grading.Scorecard.Quote;
import dev.rootcause.simulation.Simulation;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns findings into levels, flags and points. */
final class Marking {

    private static final int MOST_QUOTES = 3;

    private final Ladder.Ground ground;
    private final Rubric rubric;
    private final Simulation world;
    private final Map<Phase, Ladder> ladders = new EnumMap<>(Phase.class);
    private final List<Fault> faults;
    private final Levels levels;

    Marking(Ladder.Ground ground, Rubric rubric, Simulation world) {
        this.ground = ground;
        this.rubric = rubric;
        this.world = world;
        Map<Phase, Double> reached = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            Ladder ladder = Ladder.climb(Rule.of(phase, rubric), ground);
            ladders.put(phase, ladder);
            reached.put(phase, (double) ladder.level());
        }
        faults = new Caps(rubric).in(ground.whole(), new Levels(reached));
        levels = fallen(new Levels(reached), faults);
    }

    private static Levels fallen(Levels reached, List<Fault> faults) {
        Levels left = reached;
        for (Fault fault : faults) {
            left = left.after(fault.flag(), fault.times());
        }
        return left;
    }

    /** Rounded half up once, never below 0. */
    int total(int hintPoints) {
        double points =
                Stream.of(Phase.values()).mapToDouble(phase -> levels.points(phase, rubric)).sum();
        return (int) Math.max(0, Math.floor(points - hintPoints + 0.5));
    }

    Map<Phase, Grade> grades() {
        Map<Phase, Grade> grades = new EnumMap<>(Phase.class);
        ladders.forEach((phase, ladder) -> grades.put(phase, grade(phase, ladder)));
        return grades;
    }

    private Grade grade(Phase phase, Ladder ladder) {
        return new Grade(
                levels.of(phase),
                levels.points(phase, rubric),
                ladder.held().stream().map(this::met).toList(),
                ladder.failed().stream().map(this::failed).toList(),
                quotes(ladder));
    }

    private Met met(Rule rule) {
        return new Met(
                rule.words().id(),
                rule.level(),
                rule.met(ground.of(rule)),
                first(ground.shown(rule)));
    }

    private Failed failed(Rule rule) {
        return new Failed(
                rule.words().id(),
                rule.words().name(),
                rule.words().asks(),
                rule.found(ground.of(rule)),
                rule.words().correctable() != null);
    }

    /** Words that earned the level, those of the highest rules first. */
    private List<Quote> quotes(Ladder ladder) {
        return ladder.earned().reversed().stream()
                .flatMap(rule -> quotes(ground.shown(rule)).limit(1))
                .distinct()
                .limit(MOST_QUOTES)
                .toList();
    }

    List<Flag> flags() {
        return faults.stream().map(this::flag).toList();
    }

    private Flag flag(Fault fault) {
        Quote quote = first(fault.shown());
        return new Flag(
                fault.flag().id(),
                fault.flag().effect(),
                fault.detail().isEmpty() ? fault.flag().when() : fault.detail(),
                fault.shown().stream()
                        .findFirst()
                        .map(event -> world.clock(event.stamp().at()))
                        .orElse(""),
                quote);
    }

    private @Nullable Quote first(Collection<? extends Event> shown) {
        return quotes(shown).findFirst().orElse(null);
    }

    private Stream<Quote> quotes(Collection<? extends Event> shown) {
        return shown.stream()
                .filter(event -> !(event instanceof Event.Injected)) // somebody else's words
                .map(Event::stamp)
                .filter(stamp -> !stamp.quote().isBlank())
                .map(stamp -> new Quote(stamp.turn(), world.clock(stamp.at()), stamp.quote()));
    }
}

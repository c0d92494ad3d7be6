package dev.rootcause.grading;

import dev.rootcause.drill.Event;
import dev.rootcause.grading.Cap.Fall;
import dev.rootcause.grading.Scorecard.Flag;
import dev.rootcause.grading.Scorecard.Grade;
import dev.rootcause.grading.Scorecard.Quote;
import dev.rootcause.simulation.Simulation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Turns findings into levels, flags and points. */
final class Marking {

    private static final int MOST_QUOTES = 3;

    private final Ladder.Ground ground;
    private final Simulation world;
    private final Map<Phase, Ladder> ladders = new EnumMap<>(Phase.class);
    private final List<Fall> falls = new ArrayList<>();
    private final Levels levels;

    Marking(Ladder.Ground ground, Simulation world) {
        this.ground = ground;
        this.world = world;
        Map<Phase, Double> reached = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            Ladder ladder = Ladder.climb(rules(phase), ground);
            ladders.put(phase, ladder);
            reached.put(phase, (double) ladder.level());
        }
        levels = fallFrom(new Levels(reached));
    }

    private static List<Rule> rules(Phase phase) {
        return switch (phase) {
            case STABILIZE -> Stabilize.rules();
            case NARROW -> Narrow.rules();
            case PROVE -> Prove.rules();
            case PREVENT -> Prevent.rules();
        };
    }

    private Levels fallFrom(Levels reached) {
        Levels left = reached;
        for (Cap cap : Caps.all()) {
            var fall = cap.in(ground.whole(), left);
            fall.ifPresent(falls::add);
            left = fall.map(Fall::levels).orElse(left);
        }
        return left;
    }

    /** Rounded half up once, never below 0. */
    int total(int hintPoints) {
        double points = Stream.of(Phase.values()).mapToDouble(levels::points).sum();
        return (int) Math.max(0, Math.floor(points - hintPoints + 0.5));
    }

    Map<Phase, Grade> grades() {
        Map<Phase, Grade> grades = new EnumMap<>(Phase.class);
        ladders.forEach((phase, ladder) ->
                grades.put(
                        phase,
                        new Grade(
                                levels.of(phase),
                                levels.points(phase),
                                ladder.held().stream().map(Rule::name).toList(),
                                ladder.missed(),
                                quotes(ladder.shown(ground)))));
        return grades;
    }

    List<Flag> flags() {
        return falls.stream().map(this::flag).toList();
    }

    private Flag flag(Fall fall) {
        return new Flag(
                fall.name(), fall.effect(), quotes(fall.shown()).stream().findFirst().orElse(null));
    }

    private List<Quote> quotes(Collection<? extends Event> shown) {
        return shown.stream()
                .map(Event::stamp)
                .filter(stamp -> !stamp.quote().isBlank())
                .map(stamp -> new Quote(stamp.turn(), world.clock(stamp.at()), stamp.quote()))
                .distinct()
                .limit(MOST_QUOTES)
                .toList();
    }
}

package dev.rootcause.grading;

import dev.rootcause.cases.Case;
import dev.rootcause.cases.World;
import dev.rootcause.cases.World.Change;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.Order;
import dev.rootcause.simulation.Simulation;
import dev.rootcause.simulation.Worlds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets the same trigger meet a world in which some knobs had been set before. */
public record Replay(Worlds worlds, int seed) {

    private static final int LATER_MIN = 10;

    /** Whether users are served at the page and a while later. */
    public boolean holds(Case incident, Map<String, Double> knobs, double slo) {
        return !knobs.isEmpty() && serves(world(incident, knobs), List.of(), slo);
    }

    /** The world in which the knobs had been set before anything happened. */
    public Simulation world(Case incident, Map<String, Double> knobs) {
        return worlds.of(prepared(incident, knobs), seed);
    }

    /** Whether users of that world are served at the page and a while later. */
    public static boolean serves(Simulation world, List<Order> orders, double slo) {
        Moment page = new Moment(world.incident().page().at());
        return List.of(page, page.plusMinutes(LATER_MIN)).stream()
                .allMatch(moment -> world.impact(orders, moment).goodShare() >= slo);
    }

    static Case prepared(Case incident, Map<String, Double> knobs) {
        World world = incident.world();
        List<Change> timeline = new ArrayList<>();
        timeline.add(new Change(0, knobs, List.of()));
        world.timeline().forEach(change -> timeline.add(withstood(change, knobs)));
        return incident.with(world.with(timeline));
    }

    /** A change of the trigger does not undo what the measure has set. */
    private static Change withstood(Change change, Map<String, Double> knobs) {
        Map<String, Double> set = new HashMap<>(change.set());
        set.replaceAll((knob, value) -> knobs.getOrDefault(knob, value));
        return new Change(change.at(), set, change.reset());
    }
}

package dev.rootcause.postmortem;

import dev.rootcause.cases.Vocabulary;
import dev.rootcause.drill.Drill;
import dev.rootcause.drill.Event;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.Order;
import dev.rootcause.simulation.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What was done, thought and looked at in a drill, ready to be found again in a postmortem. */
final class Deeds {

    private final Simulation world;
    private final Vocabulary vocabulary;
    private final Stems stems;

    Deeds(Simulation world, Vocabulary vocabulary, Stems stems) {
        this.world = world;
        this.vocabulary = vocabulary;
        this.stems = stems;
    }

    List<Deed> of(Drill drill) {
        List<Deed> deeds = new ArrayList<>();
        List<Order> before = new ArrayList<>();
        for (Event event : drill.standing()) {
            deed(event, before).ifPresent(deeds::add);
            if (event instanceof Event.Acted acted) {
                before.add(acted.order());
            }
        }
        return deeds;
    }

    private Optional<Deed> deed(Event event, List<Order> before) {
        return switch (event) {
            case Event.Acted acted -> Optional.of(acted(acted, before));
            case Event.Revealed seen -> Optional.of(told(event, label(seen)));
            case Event.Communicated told ->
                    Optional.of(told(event, action(told.order()) + " " + quote(event)));
            case Event.Hypothesized _, Event.Claimed _, Event.RuledOut _ ->
                    Optional.of(told(event, quote(event)));
            case Event.Predicted _,
                    Event.Observed _,
                    Event.Planned _,
                    Event.Verified _,
                    Event.Prevented _,
                    Event.Clarified _,
                    Event.Probed _,
                    Event.HintTaken _,
                    Event.Injected _,
                    Event.Voided _ ->
                    Optional.empty();
        };
    }

    private Deed acted(Event.Acted acted, List<Order> before) {
        String does =
                world.schedule(acted.order(), before)
                        .map(plan -> plan.does())
                        .orElseGet(() -> action(acted.order()));
        Set<String> quoted = stems.of(acted.order().parameters().words());
        return new Deed(
                acted,
                List.of(minute(acted.stamp().at()), minute(acted.doneAt())),
                does,
                Stream.of(stems.of(does), quoted).filter(words -> !words.isEmpty()).toList());
    }

    private Deed told(Event event, String says) {
        return new Deed(event, List.of(minute(event.stamp().at())), says, List.of(stems.of(says)));
    }

    private String label(Event.Revealed seen) {
        return Objects.requireNonNull(vocabulary.signals().get(seen.signal())).label();
    }

    private String action(Order order) {
        return Objects.requireNonNull(vocabulary.actions().get(order.action())).label();
    }

    private int minute(Moment at) {
        return Clock.minuteOf(world.clock(at));
    }

    private static String quote(Event event) {
        return event.stamp().quote();
    }
}

package dev.rootcause.postmortem;

import dev.rootcause.cases.Prevention;
import dev.rootcause.cases.PreventionId;
import dev.rootcause.drill.Drill;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.Event;
import dev.rootcause.prompts.Prompts;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.Order;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Replays of finished drills with the candidate's own fix. All throw {@link
 * dev.rootcause.drill.NoSuchDrill}, and {@link Unready} with plain words while the drill runs.
 */
@Service
public class Replays {

    private static final int MOST = 50;

    private final Postmortems postmortems;
    private final Desk desk;
    private final StoredReplays stored;
    private final InstantSource clock;
    private final Prompts prompts = new Prompts();

    Replays(Postmortems postmortems, Desk desk, StoredReplays stored, InstantSource clock) {
        this.postmortems = postmortems;
        this.desk = desk;
        this.stored = stored;
        this.clock = clock;
    }

    /** What can be picked: their own first, then the vocabulary; never what the key names. */
    @Transactional(noRollbackFor = Unready.class)
    public Choices choices(DrillId id) {
        Draft draft = postmortems.open(id);
        Map<PreventionId, Prevention> all = desk.cases().vocabulary().preventions();
        Facts facts = desk.facts(draft.drill().drill());
        return new Choices(
                named(draft).stream()
                        .flatMap(it -> Stream.ofNullable(all.get(it)))
                        .map(Replays::measure)
                        .toList(),
                facts.actions().stream()
                        .map(deed -> new Choices.Step(deed.event().stamp().turn(), deed.says()))
                        .toList(),
                all.values().stream().map(Replays::measure).toList());
    }

    /** Measures named in the drill, then those of the action items. */
    private Set<PreventionId> named(Draft draft) {
        Set<PreventionId> named = new LinkedHashSet<>();
        draft.drill().drill().standing().stream()
                .filter(Event.Prevented.class::isInstance)
                .forEach(event -> named.addAll(((Event.Prevented) event).measures()));
        new ActionItems(desk.tools().phrases())
                .in(draft.text().text(Section.ACTIONS)).stream()
                        .flatMap(item -> ActionRules.measures(desk.tools(), item).stream())
                        .forEach(named::add);
        return named;
    }

    private static Choices.Measure measure(Prevention it) {
        return new Choices.Measure(it.id().value(), it.label(), it.description());
    }

    /**
     * Replays the trigger with the fix in place. Throws {@link Unready} when the fix names nothing
     * that could be shipped.
     */
    @Transactional(noRollbackFor = Unready.class)
    public Replayed run(DrillId id, Fix fix) {
        Drill drill = postmortems.open(id).drill().drill();
        Rerun.Shipped shipped = shipped(drill, fix);
        if (shipped.measures().isEmpty() && shipped.orders().isEmpty()) {
            throw new Unready(prompts.say("replay-unread"));
        }
        postmortems.locked(id);
        int number = of(id).size() + 1;
        if (number > MOST) {
            throw new Unready(prompts.say("replay-enough", Map.of("most", MOST)));
        }
        Replayed replayed = desk.replay(number, drill, shipped);
        stored.save(new StoredReplay(id, Storable.of(fix.words()), replayed, clock.instant()));
        return replayed;
    }

    private Rerun.Shipped shipped(Drill drill, Fix fix) {
        Set<PreventionId> measures = new LinkedHashSet<>();
        fix.measures().stream()
                .map(PreventionId::new)
                .filter(desk.cases().vocabulary().preventions()::containsKey)
                .forEach(measures::add);
        if (!fix.words().isBlank()) {
            measures.addAll(desk.tools().measures(Storable.of(fix.words())));
        }
        List<Deed> steps =
                desk.facts(drill).actions().stream()
                        .filter(deed -> fix.turns().contains(deed.event().stamp().turn()))
                        .toList();
        return new Rerun.Shipped(
                measures,
                steps.stream().map(Replays::fromTheStart).toList(),
                steps.stream().map(Deed::says).toList());
    }

    private static Order fromTheStart(Deed deed) {
        Order order = ((Event.Acted) deed.event()).order();
        return new Order(order.action(), order.parameters(), new Moment(0));
    }

    /** The replays of a drill, the oldest first. */
    @Transactional(readOnly = true)
    public List<Replayed> of(DrillId id) {
        return stored.of(id.team(), id.id()).stream().map(StoredReplay::replayed).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Replayed> find(DrillId id, int number) {
        return of(id).stream().filter(it -> it.number() == number).findFirst();
    }
}

package dev.rootcause.simulation;

import dev.rootcause.cases.World;
import dev.rootcause.cases.World.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The steps of all orders in order of time. Each reads the knobs as they stand when it is due,
 * whichever order was given first: two orders of one message start together.
 */
record Timetable(World world) {

    private record Due(int deed, Deed.Step step) {}

    /** The same deeds, with the changes that their steps come to. */
    List<Deed> kept(List<Deed> deeds) {
        List<Change> changes = new ArrayList<>();
        List<List<Change>> own =
                Stream.<List<Change>>generate(ArrayList::new).limit(deeds.size()).toList();
        for (Due due : due(deeds)) {
            Deed.Step step = due.step();
            Change change = step.change(new Settings(world, changes, step.given()));
            changes.add(change);
            own.get(due.deed()).add(change);
        }
        return IntStream.range(0, deeds.size())
                .mapToObj(i -> deeds.get(i).with(own.get(i)))
                .toList();
    }

    /** At the same second, in the order given. */
    private static List<Due> due(List<Deed> deeds) {
        return IntStream.range(0, deeds.size())
                .boxed()
                .flatMap(i -> deeds.get(i).steps().stream().map(step -> new Due(i, step)))
                .sorted(Comparator.comparingInt(due -> due.step().at()))
                .toList();
    }
}

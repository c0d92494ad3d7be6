package dev.rootcause.simulation;

import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.Case;
import dev.rootcause.cases.World.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts back the knobs that the last step not yet taken back has set. */
record Undo(Case incident) {

    private static final ActionId UNDO = new ActionId("undo.last");
    private static final int DELAY_SEC = 180;

    Deed of(Order order, List<Deed> before) {
        List<Deed> standing = standing(before);
        int at = order.at().second() + DELAY_SEC;
        if (standing.isEmpty()) {
            return new Deed(
                    order, new Schedule("Undo a step: there is none", order.at(), null), List.of());
        }
        Deed last = standing.getLast();
        int done = Math.max(at, last.schedule().doneAt().second() + 1);
        Deed.Step back = Deed.Step.back(done, old(last, before, done));
        String does = "Undo a step: " + last.schedule().does();
        return new Deed(order, new Schedule(does, new Moment(done), null), List.of(back));
    }

    private Map<String, Double> old(Deed last, List<Deed> before, int second) {
        List<Deed> others = before.stream().filter(deed -> deed != last).toList();
        Settings without = new Settings(incident.world(), Deeds.changes(others), Map.of());
        Map<String, Double> old = new LinkedHashMap<>();
        for (Change change : last.changes()) {
            change.set().keySet().stream()
                    .filter(knob -> !incident.world().levels().containsKey(knob))
                    .forEach(knob -> old.put(knob, without.value(knob, second)));
        }
        return old;
    }

    private static List<Deed> standing(List<Deed> deeds) {
        List<Deed> standing = new ArrayList<>();
        for (Deed deed : deeds) {
            if (!deed.order().action().equals(UNDO)) {
                standing.add(deed);
            } else if (!standing.isEmpty()) {
                standing.removeLast();
            }
        }
        return standing;
    }
}

package dev.rootcause.simulation;

import dev.rootcause.cases.BrokenCase;
import dev.rootcause.cases.Case;
import dev.rootcause.cases.Look;
import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with the views of a case: every hole of every text has something to fill it, shown
 * at the page or not: a rare line of a log, what is seen once it is collected, a thing's own view.
 */
final class ViewCheck {

    private final Pen pen;
    private final List<String> problems = new ArrayList<>();

    private ViewCheck(Pen pen) {
        this.pen = pen;
    }

    /** All problems; empty when every view can be written. */
    static List<String> problems(Case incident) {
        int page = incident.page().at();
        Map<String, Formula> formulas = new HashMap<>();
        incident.figures().forEach((name, text) -> formulas.put(name, Formula.of(text)));
        var history = Engine.run(incident.world(), List.of(), page);
        var figures = new Recorded(incident.numbers(), formulas, history);
        var template = new Template(incident.roles(), new Format(incident.began()));
        var pen = new Pen(incident, template, figures, new Moment(page), List.of(), 1);
        var check = new ViewCheck(pen);
        incident.signals().forEach(check::view);
        return check.problems;
    }

    private void view(String name, View view) {
        view.renamed(text -> filled(name, text));
        try {
            pen.write(Look.at(new SignalId(name)), view);
        } catch (BrokenCase | IllegalArgumentException e) {
            problem(name, String.valueOf(e.getMessage()));
        }
        if (view instanceof View.Uncollected missing && missing.then() != null) {
            view(name + ".then", missing.then());
        }
    }

    private String filled(String name, String text) {
        try {
            return pen.fill(text);
        } catch (BrokenCase | IllegalArgumentException e) {
            problem(name, "\"%s\": %s".formatted(text, e.getMessage()));
            return text;
        }
    }

    private void problem(String name, String fault) {
        problems.add(
                "signals.%s: %s; right: a role of the case, or a formula of this world, such as %s"
                        .formatted(name, fault, "${app}"));
    }
}

package dev.rootcause.grading;

import dev.rootcause.cases.Parameters;
import dev.rootcause.cases.Rubric;
import dev.rootcause.cases.answers.Answer;
import dev.rootcause.drill.Event;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.Order;
import dev.rootcause.simulation.Simulation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate's actions did for the users, measured against a run in which nobody does
 * anything and against the reference run.
 *
 * @param mitigation the action after which users were served again and stayed so; null when none
 * @param minutes simulated minutes from the page until then; infinite when never
 * @param reference the same of the reference run
 * @param saved share of the avoidable user-seconds that was avoided, 0..1
 * @param harmed whether users fared worse than if nothing had been done
 * @param pain user-seconds in the three runs
 */
record Rescue(
        Event.@Nullable Acted mitigation,
        double minutes,
        double reference,
        double saved,
        boolean harmed,
        Pain pain,
        Paths paths) {

    private static final int STEP_SEC = 10;

    /** User-seconds of pain up to the horizon, in the three runs. */
    record Pain(double nothing, double candidate, double reference) {

        /** Share of the avoidable pain that was avoided, 0..1. */
        double saved() {
            return nothing <= reference
                    ? 0
                    : Math.clamp((nothing - candidate) / (nothing - reference), 0, 1);
        }
    }

    /** The world with what was ordered here and in the reference run. */
    record Paths(Course course, Answer answer, List<Order> candidate, List<Order> reference) {}

    static Rescue of(List<Event.Acted> acts, Answer answer, Course course) {
        List<Order> orders = acts.stream().map(Event.Acted::order).toList();
        Event.@Nullable Acted mitigation = mitigation(acts, answer, course);
        List<Order> model = referenceOrders(answer, course);
        Pain pain =
                new Pain(
                        course.burned(List.of(), answer),
                        course.burned(orders, answer),
                        course.burned(model, answer));
        return new Rescue(
                mitigation,
                mitigation == null
                        ? Double.POSITIVE_INFINITY
                        : course.servedAfter(orders, mitigation.doneAt(), answer),
                course.servedAfter(model, model.getFirst().at(), answer),
                pain.saved(),
                pain.candidate() > pain.nothing() * course.by().harm(),
                pain,
                new Paths(course, answer, orders, model));
    }

    /** Whether users were served at that moment, with all that had been ordered. */
    boolean served(Moment moment) {
        return paths.course().isServed(paths.candidate(), moment, paths.answer());
    }

    /** Share of users served well once a step has settled, with what was ordered up to it. */
    double goodAfter(Event.Acted act) {
        List<Order> before =
                paths.candidate().stream()
                        .filter(order -> !act.order().at().isBefore(order.at()))
                        .toList();
        Moment settled = act.doneAt().plusSeconds(paths.course().by().settleSec());
        return paths.course().simulation().impact(before, settled).goodShare();
    }

    boolean mitigated() {
        return mitigation != null;
    }

    private static Event.@Nullable Acted mitigation(
            List<Event.Acted> acts, Answer answer, Course course) {
        List<Order> orders = new ArrayList<>();
        for (Event.Acted act : acts) {
            orders.add(act.order());
            if (course.isServed(
                    orders, act.doneAt().plusSeconds(course.by().settleSec()), answer)) {
                return act;
            }
        }
        return null;
    }

    private static List<Order> referenceOrders(Answer answer, Course course) {
        return answer.reference().orders().stream()
                .map(step ->
                        new Order(
                                step.action(),
                                new Parameters(null, null, null, step.words()),
                                course.page().plusMinutes(step.minute())))
                .toList();
    }

    /** The world in which orders take their course, from the moment of the page. */
    record Course(Simulation simulation, Moment page, Rubric.Measures by, Pains pains) {

        boolean isServed(List<Order> orders, Moment moment, Answer answer) {
            return simulation.impact(orders, moment).goodShare() >= answer.slo();
        }

        double burned(List<Order> orders, Answer answer) {
            return pains.of(simulation, orders, page, page.plusMinutes(answer.horizon()));
        }

        /** Minutes from the page until users are served, looked for from a moment on. */
        double servedAfter(List<Order> orders, Moment from, Answer answer) {
            Moment end = page.plusMinutes(answer.horizon());
            for (Moment at = from; at.isBefore(end); at = at.plusSeconds(STEP_SEC)) {
                if (isServed(orders, at, answer)) {
                    return (at.second() - page.second()) / 60.0;
                }
            }
            return Double.POSITIVE_INFINITY;
        }
    }
}

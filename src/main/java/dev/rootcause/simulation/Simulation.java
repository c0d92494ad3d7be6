package dev.rootcause.simulation;

import dev.rootcause.cases.Case;
import dev.rootcause.cases.Look;
import dev.rootcause.cases.Vocabulary;
import dev.rootcause.simulation.observations.Observation;
import java.util.List;
import java.util.Optional;

/**
 * The world of one case and seed as a pure function of the orders given so far and the moment: the
 * same arguments give the same bytes.
 */
public interface Simulation {

    /**
     * The world of that seed; 1 is the reference.
     *
     * @param incident with a view for every signal of the vocabulary
     */
    static Simulation of(Case incident, Vocabulary vocabulary, int seed) {
        return new LiveWorld(incident.variant(seed), vocabulary, seed);
    }

    /**
     * What is wrong with the model of a case and what is read off it: path in the file, fault, what
     * right looks like.
     */
    static List<String> problems(Case incident) {
        List<String> problems = WorldCheck.problems(incident.world());
        return problems.isEmpty() ? ViewCheck.problems(incident) : problems;
    }

    Case incident();

    /** What a look shows at that moment. Total: every signal of the vocabulary has an answer. */
    Observation look(Look look, List<Order> orders, Moment moment);

    /** How users fare at that moment. */
    Impact impact(List<Order> orders, Moment moment);

    /**
     * How an order would go, after the orders before it. Empty when the case would have to ask
     * "what exactly, where?": the words name none of the targets that this action has here.
     */
    Optional<Schedule> schedule(Order order, List<Order> before);

    /**
     * User-seconds burned from one moment to another: users who fared badly, summed over the
     * seconds.
     */
    double burned(List<Order> orders, Moment from, Moment to);

    /** What a look costs here, in simulated minutes. */
    int price(Look look);

    /** The wall clock of the simulated company at that moment, {@code 10:04}. */
    String clock(Moment moment);
}

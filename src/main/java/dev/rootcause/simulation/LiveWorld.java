package dev.rootcause.simulation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.rootcause.cases.Case;
import dev.rootcause.cases.Look;
import dev.rootcause.cases.Signal;
import dev.rootcause.cases.View;
import dev.rootcause.cases.Vocabulary;
import dev.rootcause.cases.World.Change;
import dev.rootcause.simulation.observations.Observation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** A world that is computed as far as somebody looked, and no second twice. */
final class LiveWorld implements Simulation {

    private static final int HISTORIES = 64;

    private final Case incident;
    private final Vocabulary vocabulary;
    private final int seed;
    private final Template template;
    private final Deeds deeds;
    private final Map<String, Formula> formulas = new HashMap<>();
    private final Formula good;
    private final Formula users;
    private final History untouched;
    private final Cache<List<Order>, List<Deed>> carriedOut =
            Caffeine.newBuilder().maximumSize(HISTORIES).build();
    private final Cache<List<Change>, History> histories =
            Caffeine.newBuilder().maximumSize(HISTORIES).build();
    private final Means panels = new Means();
    private final Cache<Span, Double> burned = Caffeine.newBuilder().maximumSize(HISTORIES).build();

    private record Span(List<Change> changes, Moment from, Moment to) {}

    LiveWorld(Case incident, Vocabulary vocabulary, int seed) {
        this.incident = incident;
        this.vocabulary = vocabulary;
        this.seed = seed;
        template = new Template(incident.roles(), new Format(incident.began()));
        deeds = new Deeds(incident, vocabulary, new Phrases(incident, vocabulary, template));
        incident.figures().forEach((name, text) -> formulas.put(name, Formula.of(text)));
        good = Formula.of(incident.sli().good());
        users = Formula.of(incident.sli().users());
        untouched = Engine.run(incident.world(), List.of(), incident.page().at());
    }

    @Override
    public Case incident() {
        return incident;
    }

    @Override
    public Observation look(Look look, List<Order> orders, Moment moment) {
        List<Deed> done = deeds(orders);
        Figures figures = figures(done, moment);
        Pen pen = new Pen(incident, template, figures, moment, done, seed);
        View seen = new Collecting(incident, vocabulary).now(look.signal(), view(look), pen.done());
        return pen.write(look, seen);
    }

    /** The view for the thing that was named, when the case has one of its own. */
    private View view(Look look) {
        String signal = look.signal().value();
        String subject = look.subject() == null ? "" : look.subject();
        View usual = incident.signals().get(signal);
        View named =
                new Target(incident)
                        .anywhere(subject)
                        .map(thing -> incident.signals().get(signal + "/" + thing))
                        .orElse(usual);
        if (named == null) {
            throw new IllegalArgumentException("no view of " + signal);
        }
        return named;
    }

    @Override
    public Impact impact(List<Order> orders, Moment moment) {
        Figures figures = figures(deeds(orders), moment);
        double share = part(good.at(figures, moment.second()));
        Figures told = new Told(figures, Map.of("bad", 1 - share));
        String says = template.fill(incident.sli().says(), told, moment.second());
        return new Impact(share, says, (1 - share) * users.at(figures, moment.second()));
    }

    @Override
    public Optional<Schedule> schedule(Order order, List<Order> before) {
        return deeds.of(order, deeds(before)).map(Deed::schedule);
    }

    @Override
    public double burned(List<Order> orders, Moment from, Moment to) {
        List<Deed> done = deeds(orders);
        var span = new Span(Deeds.changes(done), from, to);
        return burned.get(span, _ -> burned(span, figures(done, to)));
    }

    private double burned(Span span, Figures figures) {
        DoubleUnaryOperator share = good.of(figures);
        DoubleUnaryOperator asking = users.of(figures);
        double burned = 0;
        for (int second = span.from().second(); second < span.to().second(); second++) {
            burned += (1 - part(share.applyAsDouble(second))) * asking.applyAsDouble(second);
        }
        return burned;
    }

    private static double part(double share) {
        return Math.clamp(share, 0, 1);
    }

    @Override
    public int price(Look look) {
        Signal signal = vocabulary.signals().get(look.signal());
        return signal == null ? 1 : signal.costMin();
    }

    @Override
    public String clock(Moment moment) {
        return new Format(incident.began()).format(moment.second(), "clock");
    }

    /** As carried out before, and what is new. */
    private List<Deed> deeds(List<Order> orders) {
        List<Deed> known = carriedOut.getIfPresent(orders);
        if (known != null || orders.isEmpty()) {
            return known == null ? List.of() : known;
        }
        List<Deed> before = deeds(orders.subList(0, orders.size() - 1));
        List<Deed> done = deeds.with(orders.getLast(), before);
        carriedOut.put(List.copyOf(orders), done);
        return done;
    }

    private Figures figures(List<Deed> done, Moment moment) {
        List<Change> changes = Deeds.changes(done);
        History history = history(changes, moment.second());
        var recorded = new Recorded(incident.numbers(), formulas, history);
        return new Remembered(recorded, panels, Replay.merged(incident.world(), changes));
    }

    private History history(List<Change> changes, int until) {
        History known = histories.get(changes, orders -> nearest(orders).continued(orders, until));
        if (known.until() >= until) {
            return known;
        }
        History longer = known.continued(changes, until);
        histories.put(changes, longer);
        return longer;
    }

    /** The run with one order less, which shares all its past. */
    private History nearest(List<Change> changes) {
        for (int size = changes.size() - 1; size > 0; size--) {
            History shared = histories.getIfPresent(changes.subList(0, size));
            if (shared != null) {
                return shared;
            }
        }
        return untouched;
    }
}

package dev.rootcause.grading;

import dev.rootcause.cases.Prevention;
import dev.rootcause.cases.PreventionId;
import dev.rootcause.cases.Vocabulary;
import dev.rootcause.cases.answers.Answer;
import dev.rootcause.drill.Event;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What should keep it from coming back. */
record Remedies(Ledger ledger, Answer answer, Vocabulary vocabulary) {

    private static final Set<String> DESIGN = Set.of("guard", "contain", "eliminate");

    List<Event.Prevented> proposals() {
        return ledger.all(Event.Prevented.class);
    }

    /** Measures proposed, each once. */
    Set<Prevention> measures() {
        return proposals().stream()
                .flatMap(proposal -> proposal.measures().stream())
                .map(this::measure)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Strong measures that act on a link of this case's chain. */
    Set<Prevention> tied() {
        return measures().stream()
                .filter(Prevention::strong)
                .filter(measure -> answer.prevention().containsKey(measure.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Prevention measure(PreventionId id) {
        Prevention measure = vocabulary.preventions().get(id);
        if (measure == null) {
            throw new IllegalArgumentException("no prevention " + id);
        }
        return measure;
    }

    static Set<String> kinds(Set<Prevention> measures) {
        return measures.stream().map(Prevention::kind).collect(Collectors.toSet());
    }

    boolean proposes(String id) {
        return measures().stream().anyMatch(measure -> measure.id().value().equals(id));
    }

    boolean guardsByDesign() {
        return kinds(tied()).stream().anyMatch(DESIGN::contains);
    }

    boolean actsOn(String link) {
        return tied().stream()
                .map(measure -> answer.prevention().get(measure.id()))
                .anyMatch(measure -> measure != null && measure.link().equals(link));
    }

    /** Words that name what gives way next and, in the same message, the metric that shows it. */
    List<Event> nextBottleneck() {
        return said().filter(event -> words(event).mentions(answer.next().says()))
                .filter(event ->
                        said().filter(other -> isBeside(event, other))
                                .anyMatch(other -> words(other).mentions(answer.next().metric())))
                .toList();
    }

    private Stream<Event> said() {
        return ledger.events().stream().filter(event -> !(event instanceof Event.Revealed));
    }

    private static boolean isBeside(Event one, Event other) {
        return one.stamp().turn() == other.stamp().turn();
    }

    private static Wording words(Event event) {
        return Wording.of(event.stamp().quote());
    }

    /** What the proposed measures would have set in the world before the trigger. */
    Map<String, Double> knobs() {
        Map<String, Double> knobs = new HashMap<>();
        for (Prevention measure : tied()) {
            Answer.Measure mapped = answer.prevention().get(measure.id());
            if (mapped != null) {
                knobs.putAll(mapped.knobs());
            }
        }
        return knobs;
    }
}

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
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What should keep it from coming back. */
record Remedies(Ledger ledger, Answer answer, Vocabulary vocabulary) {

    private static final Set<String> DESIGN = Set.of("guard", "contain", "eliminate");

    private static final PreventionId ALERT_USER = new PreventionId("detect.alert_user");

    /** What is measured where users are; an alert on it is one on what they feel. */
    private static final Set<PreventionId> OF_USERS =
            Set.of(new PreventionId("detect.client_side"), new PreventionId("detect.synthetic"));

    private static final Pattern ALERT =
            Pattern.compile(
                    "\\b(?:alert|alarm|warn|page[sd]?\\b|paging)", Pattern.CASE_INSENSITIVE);

    private static final PreventionId ALERT_CAUSE = new PreventionId("detect.alert_cause");
    private static final PreventionId ALERT_RESOURCE = new PreventionId("detect.alert_resource");

    List<Event.Prevented> proposals() {
        return ledger.all(Event.Prevented.class).stream()
                .filter(proposal -> !proposal.measures().isEmpty())
                .toList();
    }

    /** Measures proposed, each once. */
    Set<Prevention> measures() {
        return proposals().stream()
                .flatMap(this::meant)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The measures of a proposal in this case: an alert on what happens to be its part at fault, or
     * on what a deciding look shows, is one on the cause.
     */
    private Stream<Prevention> meant(Event.Prevented proposal) {
        boolean cause = speaksOfTheCause(words(proposal));
        return proposal.measures().stream()
                .map(id -> cause && id.equals(ALERT_RESOURCE) ? ALERT_CAUSE : id)
                .map(this::measure);
    }

    private boolean speaksOfTheCause(Wording words) {
        return words.mentions(answer.component())
                || answer.signals().stream()
                        .filter(fact -> fact.role() == Answer.Role.KEY)
                        .anyMatch(fact -> words.mentionsAny(fact.cited()));
    }

    /** Strong measures that act on a link of this case's chain. */
    Set<Prevention> tied() {
        return measures().stream()
                .filter(Prevention::strong)
                .filter(measure -> answer.prevention().containsKey(measure.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Proposals of strong measures that act on a link. */
    List<Event.Prevented> tiedProposals() {
        return proposals(tied()::contains);
    }

    private List<Event.Prevented> proposals(Predicate<Prevention> wanted) {
        return proposals().stream().filter(proposal -> meant(proposal).anyMatch(wanted)).toList();
    }

    private Prevention measure(PreventionId id) {
        Prevention measure = vocabulary.preventions().get(id);
        if (measure == null) {
            throw new IllegalArgumentException("no prevention " + id);
        }
        return measure;
    }

    static Set<String> kinds(Set<Prevention> measures) {
        return measures.stream()
                .map(Prevention::kind)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean alertsOnUsers() {
        return proposals().stream().anyMatch(this::tellsOfUsers);
    }

    private boolean tellsOfUsers(Event.Prevented proposal) {
        boolean isAlert = ALERT.matcher(proposal.stamp().quote()).find();
        return proposal.measures().contains(ALERT_USER)
                || isAlert && proposal.measures().stream().anyMatch(OF_USERS::contains);
    }

    /** An alert on the cause, or a check of the very thing that went wrong that acts on it. */
    boolean alertsOnCause() {
        return measures().stream().anyMatch(this::tellsCause);
    }

    private boolean tellsCause(Prevention measure) {
        String id = measure.id().value();
        return measure.id().equals(ALERT_CAUSE)
                || id.equals("detect.invariant_check") && tied().contains(measure);
    }

    List<Event.Prevented> alerting() {
        return proposals().stream()
                .filter(proposal ->
                        tellsOfUsers(proposal) || meant(proposal).anyMatch(this::tellsCause))
                .toList();
    }

    boolean guardsByDesign() {
        return kinds(tied()).stream().anyMatch(DESIGN::contains);
    }

    List<Event.Prevented> byDesign() {
        return proposals(measure -> tied().contains(measure) && DESIGN.contains(measure.kind()));
    }

    boolean actsOn(String link) {
        return !actingOn(link).isEmpty();
    }

    List<Event.Prevented> actingOn(String link) {
        return proposals(measure -> tied().contains(measure) && link.equals(link(measure)));
    }

    /** The link of the chain that a measure acts on; null when none. */
    @Nullable String link(Prevention measure) {
        Answer.Measure mapped = answer.prevention().get(measure.id());
        return mapped == null ? null : mapped.link();
    }

    /** Proposals that change the replayed world. */
    List<Event.Prevented> settingKnobs() {
        return proposals(measure -> tied().contains(measure) && !knobs(measure).isEmpty());
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
        tied().forEach(measure -> knobs.putAll(knobs(measure)));
        return knobs;
    }

    private Map<String, Double> knobs(Prevention measure) {
        Answer.Measure mapped = answer.prevention().get(measure.id());
        return mapped == null ? Map.of() : mapped.knobs();
    }
}

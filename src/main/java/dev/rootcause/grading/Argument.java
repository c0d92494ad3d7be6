package dev.rootcause.grading;

import dev.rootcause.cases.answers.Answer;
import dev.rootcause.cases.answers.Answer.Fact;
import dev.rootcause.cases.answers.Answer.Layer;
import dev.rootcause.drill.Event;
import dev.rootcause.language.Certainty;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was claimed and what it rests on. */
record Argument(Ledger ledger, Key key, Patterns patterns, int stuffed) {

    private static final Pattern EVIDENCE =
            Pattern.compile(
                    "^\\W*(?:evidence|proof|shown by|what shows (?:it|this)|facts?|seen in|you see it in)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Claims in order: the confirmed ones or, without any, what was believed. */
    List<Event> claims() {
        List<Event> claimed = kind(Event.Claimed.class).toList();
        return claimed.isEmpty() ? believed() : claimed;
    }

    private List<Event> believed() {
        return kind(Event.Hypothesized.class)
                .filter(event -> ((Event.Hypothesized) event).certainty() != Certainty.SUSPECTED)
                .toList();
    }

    private Stream<Event> kind(Class<? extends Event> kind) {
        return ledger.events().stream().filter(kind::isInstance);
    }

    /**
     * The words of a claim with what was said beside it in the same message, and in the next one if
     * that only gives evidence.
     */
    String statement(Event claim) {
        int turn = claim.stamp().turn();
        return ledger.events().stream()
                .filter(Argument::isSaid)
                .filter(event ->
                        event.stamp().turn() == turn
                                || event.stamp().turn() == turn + 1 && isEvidence(event))
                .map(event -> event.stamp().quote())
                .distinct()
                .collect(Collectors.joining(" ; "));
    }

    private static boolean isEvidence(Event event) {
        return event instanceof Event.Observed && EVIDENCE.matcher(event.stamp().quote()).find();
    }

    static boolean isSaid(Event event) {
        return event instanceof Event.Claimed
                || event instanceof Event.Hypothesized
                || event instanceof Event.Observed
                || event instanceof Event.RuledOut;
    }

    private boolean isStuffed(Event claim) {
        return key.named(statement(claim), Layer.RIVAL).size() >= stuffed;
    }

    List<Event> componentClaims() {
        return claims().stream().filter(claim -> key.namesComponent(statement(claim))).toList();
    }

    List<Event> rootClaims() {
        return claims().stream()
                .filter(claim -> !isStuffed(claim))
                .filter(claim -> key.names(key.root(), statement(claim)))
                .toList();
    }

    /** Claims made with full confidence that lead away from the cause. */
    List<Event.Claimed> wrongClaims() {
        return ledger.all(Event.Claimed.class).stream()
                .filter(claim -> claim.certainty() == Certainty.CONFIRMED)
                .filter(claim -> !key.isOnTrack(statement(claim)))
                .filter(claim -> isRival(claim.stamp().quote()))
                .toList();
    }

    private boolean isRival(String quote) {
        return !key.named(quote, Layer.RIVAL).isEmpty()
                || !key.named(quote, Layer.SYMPTOM).isEmpty();
    }

    /** Scored facts that the claims about the right part refer to and that had been seen. */
    Set<Fact> cited() {
        return componentClaims().stream()
                .flatMap(claim -> citedBy(claim).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean refersTo(Event claim, Fact fact) {
        return ledger.all(Event.Claimed.class).stream()
                        .filter(claimed -> claimed.stamp().turn() == claim.stamp().turn())
                        .flatMap(claimed -> claimed.cites().stream())
                        .anyMatch(fact.ids()::contains)
                || Wording.of(statement(claim)).mentionsAny(fact.cited());
    }

    /** Whether no claim at all, right or wrong, refers to anything seen. */
    boolean citesNothing() {
        return claims().stream().noneMatch(claim -> !citedBy(claim).isEmpty());
    }

    private Set<Fact> citedBy(Event claim) {
        return ledger.evidence().stream()
                .filter(seen -> seen.stamp().turn() <= claim.stamp().turn())
                .flatMap(seen -> key.answer().fact(seen.signal()).stream())
                .filter(fact -> refersTo(claim, fact))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean citesIndependentFacts() {
        Set<Fact> cited = cited();
        return cited.stream()
                .anyMatch(one -> cited.stream().anyMatch(other -> one.isIndependentOf(other)));
    }

    /** Whether the cause was less likely than not, by what had been seen, when it was claimed. */
    boolean jumped(double likely) {
        return rootClaims().stream()
                .filter(Event.Claimed.class::isInstance)
                .findFirst()
                .map(claim -> beliefAt(claim.stamp().turn()) < likely)
                .orElse(false);
    }

    private double beliefAt(int turn) {
        Beliefs beliefs = Beliefs.before(key.answer());
        Set<Fact> known = new LinkedHashSet<>();
        for (Event.Revealed seen : ledger.evidence()) {
            Fact fact = key.answer().fact(seen.signal()).orElse(null);
            if (fact != null && seen.stamp().turn() <= turn && known.add(fact)) {
                beliefs = beliefs.after(fact);
            }
        }
        return beliefs.in(key.root());
    }

    /** Numbers that were set against each other, in a claim or in what was seen. */
    List<Event> reckoned() {
        return ledger.events().stream()
                .filter(event -> isSaid(event) || event instanceof Event.Predicted)
                .filter(event -> patterns.find("quantity", event.stamp().quote()))
                .toList();
    }

    /** Saying what would have looked different. */
    List<Event> refutable() {
        return ledger.events().stream()
                .filter(event -> isSaid(event) || event instanceof Event.Predicted)
                .filter(event -> patterns.find("refutable", event.stamp().quote()))
                .toList();
    }

    /** Looks that spoke strongly for the cause. */
    List<Event.Revealed> decisive() {
        return ledger.evidence().stream()
                .filter(seen -> key.bits(seen.signal(), key.root()) >= 2)
                .toList();
    }

    /** Links named, beside or after a claim of the right part, and shown by what was seen. */
    Set<String> links() {
        int first =
                componentClaims().stream()
                        .mapToInt(claim -> claim.stamp().turn())
                        .min()
                        .orElse(Integer.MAX_VALUE);
        String said =
                ledger.events().stream()
                        .filter(Argument::isSaid)
                        .filter(event -> event.stamp().turn() >= first)
                        .map(event -> event.stamp().quote())
                        .distinct()
                        .collect(Collectors.joining(" ; "));
        return key.answer().chain().entrySet().stream()
                .filter(entry -> key.namesLink(entry.getKey(), said))
                .filter(entry -> isShown(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isShown(Answer.Link link) {
        return ledger.evidence().stream().anyMatch(seen -> link.shown().contains(seen.signal()));
    }

    boolean showsMechanism() {
        return rootClaims().stream().anyMatch(claim -> key.namesLink("mechanism", statement(claim)))
                && links().contains("mechanism");
    }

    /** Explanations put forward that name the cause, or the part at fault. */
    List<Event> suspicions() {
        return ledger.events().stream()
                .filter(event ->
                        event instanceof Event.Hypothesized || event instanceof Event.Claimed)
                .filter(event -> key.isOnTrack(event.stamp().quote()))
                .toList();
    }

    /** Turn in which the cause, or the part at fault, was first put forward. */
    int firstSuspected() {
        return suspicions().stream()
                .mapToInt(event -> event.stamp().turn())
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}

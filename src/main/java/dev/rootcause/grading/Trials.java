package dev.rootcause.grading;

import dev.rootcause.cases.answers.Answer;
import dev.rootcause.cases.answers.Answer.Layer;
import dev.rootcause.drill.Event;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of the hypotheses: which were tested, which fell, which were held on to. */
record Trials(Ledger ledger, Key key, Argument argument) {

    /** Hypotheses that were stated, then put to a test, and then held surer or dropped. */
    Set<String> tested() {
        return key.answer().hypotheses().keySet().stream()
                .filter(this::isTested)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Hypotheses other than the cause that were excluded by something seen before. */
    Set<String> excluded() {
        return key.answer().hypotheses().keySet().stream()
                .filter(name -> !name.equals(key.root()))
                .filter(name ->
                        ledger.events().stream().anyMatch(event -> isFalsifiedBy(event, name)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The statements of what was tested. */
    List<Event> testedStatements() {
        return tested().stream().<Event>flatMap(this::stated).distinct().toList();
    }

    private boolean isTested(String hypothesis) {
        return stated(hypothesis)
                .anyMatch(stated ->
                        seenFrom(stated.stamp().turn())
                                .anyMatch(seen -> isSettled(hypothesis, seen)));
    }

    private Stream<Event.Hypothesized> stated(String hypothesis) {
        return ledger.all(Event.Hypothesized.class).stream()
                .filter(event -> key.names(hypothesis, event.stamp().quote()));
    }

    private Stream<Event.Revealed> seenFrom(int turn) {
        return ledger.evidence().stream().filter(seen -> seen.stamp().turn() >= turn);
    }

    private boolean isSettled(String hypothesis, Event.Revealed seen) {
        int bits = key.bits(seen.signal(), hypothesis);
        int turn = seen.stamp().turn();
        return bits >= 1 && isHeldSurer(hypothesis, turn)
                || bits <= -1 && isDropped(hypothesis, turn);
    }

    private boolean isHeldSurer(String hypothesis, int after) {
        return argument.claims().stream()
                .filter(claim -> claim.stamp().turn() > after)
                .anyMatch(claim -> key.names(hypothesis, argument.statement(claim)));
    }

    private boolean isDropped(String hypothesis, int after) {
        return ledger.events().stream()
                .filter(event -> event.stamp().turn() > after)
                .anyMatch(event -> drops(event, hypothesis));
    }

    private boolean drops(Event event, String hypothesis) {
        String quote = event.stamp().quote();
        return event instanceof Event.RuledOut && key.excludes(hypothesis, quote)
                || Argument.isSaid(event) && key.denies(hypothesis, quote);
    }

    /** Exclusions of a hypothesis that speak of something seen before that contradicts it. */
    List<Event> falsified() {
        return ledger.events().stream()
                .filter(event ->
                        key.answer().hypotheses().keySet().stream()
                                .filter(name -> !name.equals(key.root()))
                                .anyMatch(name -> isFalsifiedBy(event, name)))
                .toList();
    }

    private boolean isFalsifiedBy(Event event, String hypothesis) {
        return isRivalOfTheirs(hypothesis)
                && drops(event, hypothesis)
                && ledger.evidence().stream()
                        .filter(seen -> seen.stamp().turn() < event.stamp().turn())
                        .anyMatch(seen -> key.bits(seen.signal(), hypothesis) <= -1);
    }

    /** The rival that counts is the one that shouts, or one they had thought of. */
    private boolean isRivalOfTheirs(String hypothesis) {
        Answer.Hypothesis rival = key.answer().hypotheses().get(hypothesis);
        return rival != null && rival.is() == Layer.SYMPTOM
                || stated(hypothesis).findAny().isPresent();
    }

    /** Looks taken after the cause was suspected that speak against the rival that shouts. */
    List<Event.Revealed> discriminatingTests() {
        return stated(key.root()).findFirst().stream()
                .flatMap(stated -> seenFrom(stated.stamp().turn()))
                .filter(this::discriminates)
                .toList();
    }

    private boolean discriminates(Event.Revealed seen) {
        return key.bits(seen.signal(), key.root()) >= 1
                && key.answer().hypotheses().entrySet().stream()
                        .filter(entry -> entry.getValue().is() == Layer.SYMPTOM)
                        .anyMatch(entry -> key.bits(seen.signal(), entry.getKey()) <= -1);
    }

    /** Explanations held on to against what was seen, or a trap followed with no way out seen. */
    List<Event> anchors() {
        return ledger.events().stream()
                .filter(event ->
                        event instanceof Event.Hypothesized || event instanceof Event.Claimed)
                .filter(event -> !key.isOnTrack(event.stamp().quote()))
                .filter(event -> isHeldOnTo(event) || isTrapped(event))
                .toList();
    }

    private boolean isHeldOnTo(Event event) {
        int turn = event.stamp().turn();
        return key.answer().hypotheses().keySet().stream()
                        .filter(name -> key.names(name, event.stamp().quote()))
                        .filter(name -> !isDropped(name, turn))
                        .anyMatch(name ->
                                seenFrom(turn)
                                                .filter(seen -> key.bits(seen.signal(), name) <= -1)
                                                .count()
                                        >= 2)
                && !isRevisedAfter(turn);
    }

    /** Whether another explanation was put forward later. */
    private boolean isRevisedAfter(int turn) {
        return ledger.events().stream()
                .filter(event -> event.stamp().turn() > turn)
                .filter(event ->
                        event instanceof Event.Hypothesized || event instanceof Event.Claimed)
                .anyMatch(event -> key.isOnTrack(event.stamp().quote()));
    }

    private boolean isTrapped(Event event) {
        return key.answer().traps().stream()
                .filter(trap -> key.names(trap.hypothesis(), event.stamp().quote()))
                .filter(trap -> !isRevisedAfter(event.stamp().turn()))
                .anyMatch(trap ->
                        ledger.evidence().stream()
                                .noneMatch(seen -> trap.escape().contains(seen.signal())));
    }
}

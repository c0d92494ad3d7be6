package dev.rootcause.grading;

import dev.rootcause.cases.Action;
import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.Vocabulary;
import dev.rootcause.cases.answers.Answer;
import dev.rootcause.cases.answers.Answer.Role;
import dev.rootcause.drill.Event;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What was done, said around it and looked at afterwards. */
record Deeds(Ledger ledger, Answer answer, Vocabulary vocabulary, Rescue rescue) {

    private static final Set<String> NO_CHANGE = Set.of("comm", "wait", "diagnostic");
    private static final String CAPACITY = "capacity";
    private static final int NAMING_HINT = 3;
    private static final ActionId ESCALATE = new ActionId("comm.escalate");
    private static final ActionId SNAPSHOT = new ActionId("data.snapshot");
    private static final ActionId UNDO = new ActionId("undo.last");

    /** Steps that change the system, in order. */
    List<Event.Acted> changes() {
        return ledger.all(Event.Acted.class).stream()
                .filter(act -> !NO_CHANGE.contains(action(act).kind()))
                .filter(act -> !act.order().action().equals(UNDO))
                .toList();
    }

    Action action(Event.Acted act) {
        Action action = vocabulary.actions().get(act.order().action());
        if (action == null) {
            throw new IllegalArgumentException("no action " + act.order().action());
        }
        return action;
    }

    /**
     * Whether a step cannot be undone. Queries that the key says to cancel, and that were looked at
     * first, leave nothing to undo: they are asked again. What is closed stays closed until its
     * clients come back.
     */
    boolean isIrreversible(Event.Acted act) {
        return !action(act).reversible()
                && !(endsQueries(act) && mitigates(act) && keptEvidence(act));
    }

    private boolean endsQueries(Event.Acted act) {
        return action(act).kind().equals("kill") && action(act).targetKind().equals("database");
    }

    private boolean mitigates(Event.Acted act) {
        return answer.actions().mitigations().stream()
                .anyMatch(set -> set.contains(act.order().action()));
    }

    List<Event.Acted> capacity() {
        return changes().stream().filter(act -> isCapacity(action(act))).toList();
    }

    private static boolean isCapacity(Action action) {
        return action.kind().equals(CAPACITY) || action.verbClass().equals("raise");
    }

    List<Event.Acted> harmful() {
        return changes().stream()
                .filter(act -> answer.actions().harmful().contains(act.order().action()))
                .toList();
    }

    /** Steps a careful engineer would have backed by a look first, and that were not. */
    List<Event.Acted> blind() {
        return changes().stream()
                .filter(act -> action(act).needsEvidence())
                .filter(act -> ledger.evidence().stream().noneMatch(seen -> backs(seen, act)))
                .toList();
    }

    private boolean backs(Event.Revealed seen, Event.Acted act) {
        return seen.stamp().turn() < act.stamp().turn()
                && answer.fact(seen.signal()).filter(fact -> fact.role() == Role.KEY).isPresent();
    }

    List<Event.Acted> destroying() {
        return changes().stream()
                .filter(act -> answer.actions().destroys().containsKey(act.order().action()))
                .toList();
    }

    boolean keptEvidence(Event.Acted act) {
        List<SignalId> keepers =
                answer.actions().destroys().getOrDefault(act.order().action(), List.of());
        return ledger.looks().stream()
                        .filter(seen -> !ledger.isShotgun(seen))
                        .anyMatch(seen ->
                                keepers.contains(seen.signal())
                                        && seen.stamp().turn() <= act.stamp().turn())
                || hasSnapshot(act);
    }

    boolean hasSnapshot(Event.Acted before) {
        return ledger.all(Event.Acted.class).stream()
                .anyMatch(other ->
                        other.order().action().equals(SNAPSHOT)
                                && other.stamp().turn() <= before.stamp().turn());
    }

    /** Looks at the users, the impact and who is hit. */
    List<Event.Revealed> impactLooks() {
        return ledger.looks().stream()
                .filter(seen -> !ledger.isShotgun(seen))
                .filter(seen -> answer.impact().contains(seen.signal()))
                .toList();
    }

    /** Whether the impact was among the first looks. */
    boolean sizedUpWithin(int looks) {
        return ledger.asks().stream()
                .limit(looks)
                .filter(ask -> !ledger.shotgunTurns().contains(ask.turn()))
                .flatMap(ask -> ask.shown().stream())
                .filter(seen -> !seen.byHint())
                .anyMatch(seen -> answer.impact().contains(seen.signal()));
    }

    boolean helpedBeforeMitigation() {
        int turn = mitigationTurn();
        return ledger.events().stream()
                .filter(event -> event.stamp().turn() <= turn)
                .anyMatch(Deeds::isHelp);
    }

    private static boolean isHelp(Event event) {
        return event instanceof Event.HintTaken hint && hint.step() >= NAMING_HINT
                || event instanceof Event.Communicated word
                        && word.order().action().equals(ESCALATE);
    }

    int mitigationTurn() {
        Event.Acted mitigation = rescue.mitigation();
        return mitigation == null ? Integer.MAX_VALUE : mitigation.stamp().turn();
    }

    /** Pairs of changes that were under way at once and are not one mitigation. */
    Optional<Event.Acted> secondOfTwo() {
        List<Event.Acted> changes = changes();
        return Stream.iterate(1, index -> index < changes.size(), index -> index + 1)
                .filter(index -> collide(changes.get(index - 1), changes.get(index)))
                .map(changes::get)
                .findFirst();
    }

    private boolean collide(Event.Acted first, Event.Acted second) {
        return second.order().at().isBefore(first.doneAt())
                && !first.order().action().equals(second.order().action())
                && answer.actions().mitigations().stream()
                        .noneMatch(set ->
                                set.contains(first.order().action())
                                        && set.contains(second.order().action()));
    }

    /** Looks at what users feel, after the mitigation was done. */
    List<Event.Verified> verified() {
        Event.Acted mitigation = rescue.mitigation();
        if (mitigation == null || secondOfTwo().isPresent()) {
            return List.of();
        }
        return ledger.all(Event.Verified.class).stream()
                .filter(look -> !ledger.isShotgun(look))
                .filter(this::isOwnLook)
                .filter(look -> !look.stamp().at().isBefore(mitigation.doneAt()))
                .filter(look -> answer.verify().contains(look.signal()))
                .toList();
    }

    private boolean isOwnLook(Event.Verified look) {
        return ledger.looks().stream()
                .anyMatch(seen ->
                        seen.signal().equals(look.signal())
                                && seen.stamp().turn() == look.stamp().turn());
    }

    /** What was expected of the mitigation before it was done. */
    List<Event> predicted() {
        return ledger.events().stream()
                .filter(event -> event instanceof Event.Predicted)
                .filter(event -> event.stamp().turn() <= mitigationTurn())
                .filter(event -> rescue.mitigated())
                .toList();
    }

    /** Expectations that came true by what was seen of users later. */
    List<Event> held() {
        Event.Acted mitigation = rescue.mitigation();
        if (mitigation == null || verified().isEmpty()) {
            return List.of();
        }
        List<Event.Revealed> since =
                ledger.looks().stream()
                        .filter(look -> !look.stamp().at().isBefore(mitigation.doneAt()))
                        .toList();
        Outcomes outcomes = new Outcomes(rescue, mitigation, since);
        return predicted().stream().filter(outcomes::bearOut).toList();
    }

    List<Event> sayingCost() {
        return saying(answer.actions().cost());
    }

    List<Event> sayingRollback() {
        return saying(answer.actions().rollback());
    }

    private List<Event> saying(List<Answer.Concept> concepts) {
        return ledger.events().stream()
                .filter(event -> !(event instanceof Event.Revealed))
                .filter(event -> Wording.of(event.stamp().quote()).mentions(concepts))
                .toList();
    }
}

package dev.rootcause.drill;

import java.util.Optional;

/**
 * Asks back, sparingly: only the counts of the ledger decide whether, so that the question tells
 * nothing about the case or about being right.
 */
final class Probing {

    private static final int MOST = 2;

    /** As many asks in one message are a volley. */
    private static final int SEVERAL = 4;

    private final Draft draft;

    Probing(Draft draft) {
        this.draft = draft;
    }

    /** Asked at most twice; taking a turn back does not buy another time. */
    boolean mayAsk(Question question) {
        return asked(question) < MOST;
    }

    void record(Question question) {
        draft.record(new Event.Probed(draft.stamp(""), question));
    }

    /** Asks at the end of a turn in which nothing else was left open. */
    void askBack() {
        if (!draft.leavesSomethingOpen()) {
            due().filter(this::mayAsk).ifPresent(this::ask);
        }
    }

    private Optional<Question> due() {
        if (claimsWithoutExpecting()) {
            return Optional.of(Question.REFUTATION);
        }
        return asksWithoutThought() >= SEVERAL
                ? Optional.of(Question.HYPOTHESIS)
                : Optional.empty();
    }

    private void ask(Question question) {
        record(question);
        draft.leaveOpen(new Pending.Probing(question));
        draft.reply(new Reply.Says(draft.scene.prompts().say(question.prompt())));
    }

    private boolean claimsWithoutExpecting() {
        return draft.isOfThisTurn(Event.Claimed.class)
                && !draft.isOfThisTurn(Event.Predicted.class);
    }

    /** Asks since this was asked last, as long as nothing was put forward or ruled out. */
    private long asksWithoutThought() {
        boolean thought =
                draft.standing().stream()
                        .anyMatch(event ->
                                event instanceof Event.Hypothesized
                                        || event instanceof Event.Claimed
                                        || event instanceof Event.RuledOut);
        int since = lastAsked(Question.HYPOTHESIS);
        return thought
                ? 0
                : draft.events(Event.Revealed.class)
                        .filter(seen -> seen.stamp().turn() > since && seen.costMin() > 0)
                        .mapToInt(Event.Revealed::ask)
                        .distinct()
                        .count();
    }

    private long asked(Question question) {
        return draft.drill.ledger().stream().filter(event -> isAbout(event, question)).count();
    }

    private int lastAsked(Question question) {
        return draft.drill.ledger().stream()
                .filter(event -> isAbout(event, question))
                .mapToInt(event -> event.stamp().turn())
                .max()
                .orElse(0);
    }

    private static boolean isAbout(Event event, Question question) {
        return event instanceof Event.Probed probed && probed.question() == question;
    }
}

package dev.rootcause.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers clauses into parts: a header governs until another act, a claim keeps its reasons. */
final class Parts {

    /** What may be told of a step. */
    private static final Set<Act> TOLD =
            EnumSet.of(Act.PREDICT, Act.PLAN, Act.CLAIM, Act.OBSERVE, Act.RULE_OUT);

    /** From here on a text without a question that claims something is told as one story. */
    private static final int STORY = 25;

    /** The same of a text that begins with "Confirmed." or the like. */
    private static final int OPENED = 8;

    /** "Well. Confirmed." */
    private static final int FIRST = 2;

    private final Headers headers;
    private final Acts acts;

    Parts(Headers headers, Acts acts) {
        this.headers = headers;
        this.acts = acts;
    }

    List<Part> of(String text, Utterance utterance) {
        var clauses = Clauses.of(text);
        boolean story = isStory(text, clauses);
        var gathering = new Gathering(acts, text, utterance.concluded(), story);
        for (var clause : clauses) {
            head(clause, story)
                    .ifPresentOrElse(
                            head -> gathering.head(clause, head),
                            () -> spoken(clause, utterance.consents()).forEach(gathering::add));
        }
        return gathering.parts();
    }

    /** A step and what is told of it are two things. */
    private List<Part> spoken(Clause clause, boolean asked) {
        var cut = Tails.of(clause);
        if (cut.isPresent()) {
            var step = acts.of(cut.get().step(), asked);
            var tail = acts.of(cut.get().tail(), asked);
            if (step.sure() && step.does(Act.DO) && TOLD.stream().anyMatch(tail::does)) {
                return List.of(step, tail);
            }
        }
        return List.of(acts.of(clause, asked));
    }

    private boolean isStory(String text, List<Clause> clauses) {
        boolean opened =
                clauses.stream().limit(FIRST).anyMatch(clause -> headers.opens(clause.text()));
        return !Wording.ASKS.fits(text) && Words.of(text).size() >= (opened ? OPENED : STORY);
    }

    private Optional<Headers.Head> head(Clause clause, boolean story) {
        var head = headers.of(clause.text());
        return head.isEmpty() && story && headers.opens(clause.text())
                ? Optional.of(new Headers.Head(Act.CLAIM, false))
                : head;
    }
}

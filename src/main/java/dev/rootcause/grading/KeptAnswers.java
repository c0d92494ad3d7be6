package dev.rootcause.grading;

import dev.rootcause.cases.answers.Answers;
import dev.rootcause.drill.Contents;
import dev.rootcause.drill.Drill;
import dev.rootcause.drill.DrillStarted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the answer that a drill begins with: it is graded by it, whatever the library holds then.
 */
@Component
class KeptAnswers {

    private final Answers answers;
    private final Contents contents;

    KeptAnswers(Answers answers, Contents contents) {
        this.answers = answers;
        this.contents = contents;
    }

    /** In the transaction that starts the drill. */
    @EventListener
    void on(DrillStarted started) {
        Drill drill = started.drill();
        String hash = drill.versions().answerHash();
        answers.hash(drill.code())
                .filter(hash::equals)
                .flatMap(_ -> answers.text(drill.code()))
                .ifPresent(text -> contents.keep(hash, Contents.Kind.ANSWER, text));
    }
}

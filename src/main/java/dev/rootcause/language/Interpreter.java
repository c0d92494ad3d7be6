package dev.rootcause.language;

import dev.rootcause.cases.Vocabulary;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Reads free text. Total: any text has a reading, and none throws. */
public interface Interpreter {

    /**
     * Reads by what the build learned from the folder {@code cases/vocabulary/} of the class path.
     * It recalls that in the background; the first text waits for it.
     */
    static Interpreter of(Vocabulary vocabulary) {
        var learning = CompletableFuture.supplyAsync(() -> new PipelineReader(vocabulary));
        return utterance -> learning.join().read(utterance);
    }

    /**
     * Reads alike and tells why: what was matched, both scores and the decision, a line a piece.
     */
    default Interpreter telling(Consumer<String> teller) {
        return utterance -> {
            var reading = read(utterance);
            reading.grounds().forEach(grounds -> teller.accept(grounds.line()));
            return reading;
        };
    }

    Reading read(Utterance utterance);
}

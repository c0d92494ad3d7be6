package dev.rootcause.language;

import dev.rootcause.cases.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The vocabulary, the reader and the messages held out, as the tests read them. */
final class Corpus {

    /** One reader for all tests: it takes a second to learn. */
    static final Interpreter READER = Interpreter.of(Vocabulary.bundled());

    private Corpus() {}

    static Vocabulary vocabulary() {
        return Vocabulary.bundled();
    }

    static List<Messages.Row> heldOut(String name) {
        try (InputStream stream =
                Objects.requireNonNull(Corpus.class.getResourceAsStream("/corpora/" + name))) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Messages.of(text.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

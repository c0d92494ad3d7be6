package dev.rootcause.cases.answers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.rootcause.cases.BrokenCase;
import dev.rootcause.cases.CaseCode;
import dev.rootcause.cases.CaseFile;
import dev.rootcause.cases.Form;
import dev.rootcause.cases.Shelf;
import dev.rootcause.cases.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The answer keys of a library, each read once; a broken one does not stop the others. */
public final class Answers {

    private record Key(Answer answer, CaseFile file) {}

    private static final int MOST = 100;

    private final Form<Answer> form;
    private final Function<String, Optional<String>> kept;
    private final Map<String, Key> keys = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();
    private final Cache<String, Answer> recalled = Caffeine.newBuilder().maximumSize(MOST).build();

    private Answers(Answers library, Function<String, Optional<String>> kept) {
        this.form = library.form;
        this.kept = kept;
        keys.putAll(library.keys);
        problems.addAll(library.problems);
    }

    private Answers(Shelf shelf, Vocabulary vocabulary) {
        form = new Form<>(Answer.class, "answer.schema.json", vocabulary);
        kept = _ -> Optional.empty();
        shelf.folders().forEach(folder -> take(shelf, folder));
    }

    public static Answers bundled(Vocabulary vocabulary) {
        return new Answers(Shelf.bundled(), vocabulary);
    }

    public static Answers on(Shelf shelf, Vocabulary vocabulary) {
        return new Answers(shelf, vocabulary);
    }

    public static Answers in(Path directory, Vocabulary vocabulary) {
        return new Answers(Shelf.in(directory), vocabulary);
    }

    /**
     * These answers, which then also find by their hash those that the library no longer holds.
     *
     * @param kept the text kept under a sha-256
     */
    public Answers remembering(Function<String, Optional<String>> kept) {
        return new Answers(this, kept);
    }

    private void take(Shelf shelf, String folder) {
        try {
            CaseFile file = CaseFile.read(shelf, folder + "/answer.yaml");
            Answer answer = form.read(file.name(), file.text());
            keys.put(CaseCode.ofFolder(folder).value(), new Key(answer, file));
        } catch (BrokenCase broken) {
            problems.addAll(broken.problems());
        }
    }

    public Optional<Answer> of(CaseCode code) {
        return Optional.ofNullable(keys.get(code.value())).map(Key::answer);
    }

    /** The answer whose text has that sha-256. Throws {@link BrokenCase} when it cannot be read. */
    public Optional<Answer> findByHash(String sha256) {
        return keys.values().stream()
                .filter(key -> key.file().hash().equals(sha256))
                .map(Key::answer)
                .findFirst()
                .or(() -> Optional.ofNullable(recalled.getIfPresent(sha256)))
                .or(() -> kept.apply(sha256).map(text -> recalled.get(sha256, _ -> read(text))));
    }

    /** The answer that a kept text describes. Throws {@link BrokenCase} when it cannot be read. */
    public Answer read(String text) {
        return form.read("answer.yaml", text);
    }

    /** The text of the answer as its author wrote it. */
    public Optional<String> text(CaseCode code) {
        return Optional.ofNullable(keys.get(code.value())).map(it -> it.file().text());
    }

    /** The sha-256 of the text. */
    public Optional<String> hash(CaseCode code) {
        return Optional.ofNullable(keys.get(code.value())).map(it -> it.file().hash());
    }

    /** What is wrong with the answers that could not be read. */
    public List<String> problems() {
        return List.copyOf(problems);
    }
}

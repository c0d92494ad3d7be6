package dev.rootcause.cases.answers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.rootcause.cases.BrokenCase;
import dev.rootcause.cases.CaseCode;
import dev.rootcause.cases.CaseFile;
import dev.rootcause.cases.Form;
import dev.rootcause.cases.Reread;
import dev.rootcause.cases.Shelf;
import dev.rootcause.cases.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The answer keys of a library, each read once; a broken one does not stop the others. */
public final class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final int MOST = 100;

    private record Key(Answer answer, CaseFile file) {}

    private record Keys(Map<String, Key> byCode, List<String> problems) {}

    private final Form<Answer> form;
    private final Supplier<Keys> keys;
    private final Function<String, Optional<String>> kept;
    private final Cache<String, Answer> recalled = Caffeine.newBuilder().maximumSize(MOST).build();

    private Answers(
            Form<Answer> form, Supplier<Keys> keys, Function<String, Optional<String>> kept) {
        this.form = form;
        this.keys = keys;
        this.kept = kept;
    }

    public static Answers bundled(Vocabulary vocabulary) {
        return on(Shelf.bundled(), vocabulary);
    }

    public static Answers in(Path directory, Vocabulary vocabulary) {
        return on(Shelf.in(directory), vocabulary);
    }

    public static Answers on(Shelf shelf, Vocabulary vocabulary) {
        Form<Answer> form = form(vocabulary);
        Keys keys = keys(shelf, form);
        return new Answers(form, () -> keys, _ -> Optional.empty());
    }

    /** The answers of a shelf, read anew when their files are written. */
    public static Answers followed(Shelf shelf, Vocabulary vocabulary) {
        Form<Answer> form = form(vocabulary);
        var keys = new Reread<>(shelf, now -> logged(keys(now, form)));
        return new Answers(form, keys::now, _ -> Optional.empty());
    }

    /**
     * These answers, which then also find by their hash those that the library no longer holds.
     *
     * @param kept the text kept under a sha-256
     */
    public Answers remembering(Function<String, Optional<String>> kept) {
        return new Answers(form, keys, kept);
    }

    private static Form<Answer> form(Vocabulary vocabulary) {
        return new Form<>(Answer.class, "answer.schema.json", vocabulary);
    }

    private static Keys logged(Keys keys) {
        keys.problems().forEach(problem -> LOG.warn("An answer is left out. {}", problem));
        return keys;
    }

    private static Keys keys(Shelf shelf, Form<Answer> form) {
        Keys keys = new Keys(new TreeMap<>(), new ArrayList<>());
        for (String folder : shelf.folders()) {
            try {
                CaseFile file = CaseFile.read(shelf, folder + "/answer.yaml");
                Answer answer = form.read(file.name(), file.text());
                keys.byCode().put(CaseCode.ofFolder(folder).value(), new Key(answer, file));
            } catch (BrokenCase broken) {
                keys.problems().addAll(broken.problems());
            }
        }
        return keys;
    }

    private Optional<Key> key(CaseCode code) {
        return Optional.ofNullable(keys.get().byCode().get(code.value()));
    }

    public Optional<Answer> of(CaseCode code) {
        return key(code).map(Key::answer);
    }

    /** The answer whose text has that sha-256. Throws {@link BrokenCase} when it cannot be read. */
    public Optional<Answer> findByHash(String sha256) {
        return keys.get().byCode().values().stream()
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
        return key(code).map(it -> it.file().text());
    }

    /** The sha-256 of the text. */
    public Optional<String> hash(CaseCode code) {
        return key(code).map(it -> it.file().hash());
    }

    /** What is wrong with the answers that could not be read. */
    public List<String> problems() {
        return List.copyOf(keys.get().problems());
    }
}

package dev.rootcause.cases.answers;

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

/** The answer keys of a library, each read once; a broken one does not stop the others. */
public final class Answers {

    private record Key(Answer answer, CaseFile file) {}

    private final Form<Answer> form;
    private final Map<String, Key> keys = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    private Answers(Shelf shelf, Vocabulary vocabulary) {
        form = new Form<>(Answer.class, "answer.schema.json", vocabulary);
        shelf.folders().forEach(folder -> take(shelf, folder));
    }

    public static Answers bundled(Vocabulary vocabulary) {
        return new Answers(Shelf.bundled(), vocabulary);
    }

    public static Answers in(Path directory, Vocabulary vocabulary) {
        return new Answers(Shelf.in(directory), vocabulary);
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

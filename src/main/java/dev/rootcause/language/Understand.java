package dev.rootcause.language;

import dev.rootcause.cases.Vocabulary;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code understand}: reads a file of labelled messages and says how well. */
public final class Understand {

    private static final String USAGE = "understand --data FILE --json [--out FILE]";

    private final Path data;
    private final @Nullable Path out;
    private final boolean json;

    private Understand(Path data, @Nullable Path out, boolean json) {
        this.data = data;
        this.out = out;
        this.json = json;
    }

    /** Throws {@link IllegalArgumentException} that says what right looks like. */
    public static Understand parse(List<String> words) {
        var left = new ArrayDeque<>(words);
        Path data = null;
        Path out = null;
        boolean json = false;
        while (!left.isEmpty()) {
            switch (left.pop()) {
                case "--data" -> data = Path.of(next(left));
                case "--out" -> out = Path.of(next(left));
                case "--json" -> json = true;
                case String other -> throw wrong("\"" + other + "\"?");
            }
        }
        if (data == null) {
            throw wrong("Which messages?");
        }
        return new Understand(data, out, json);
    }

    private static String next(ArrayDeque<String> left) {
        if (left.isEmpty()) {
            throw wrong("Something is missing.");
        }
        return left.pop();
    }

    private static IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(what + " Like this: " + USAGE);
    }

    /**
     * Prints the figures; as JSON, the last line is one object.
     *
     * @param others figures of what is made of the words once they are read, by name
     */
    public void run(PrintStream print, Map<String, Double> others) throws IOException {
        var vocabulary = Vocabulary.bundled();
        var interpreter = Interpreter.of(vocabulary);
        var rows = Messages.of(Files.readAllLines(data));
        rows.forEach(row -> Labels.of(interpreter, vocabulary, row)); // the first reading warms up
        var exam = new Exam();
        rows.forEach(row -> exam.take(interpreter, vocabulary, row));
        if (out != null) {
            Files.write(out, table(exam.answers()));
        }
        var figures = exam.figures();
        print.println(json ? object(figures, others) : figures + " " + others);
    }

    private static String object(Figures figures, Map<String, Double> others) {
        var json = JsonMapper.shared().<ObjectNode>valueToTree(figures);
        others.forEach(json::put);
        return json.toString();
    }

    private static List<String> table(List<Exam.Answer> answers) {
        var lines = new ArrayList<String>();
        lines.add("text\tacts\tsignals\tactions\tprevention\tdecision\tchoices");
        answers.forEach(answer -> lines.add(line(answer.row().text(), answer.read())));
        return lines;
    }

    private static String line(String text, Labels read) {
        return String.join(
                "\t",
                text,
                cell(read.acts()),
                cell(read.signals()),
                cell(read.actions()),
                cell(read.preventions()),
                read.decision(),
                cell(read.choices()));
    }

    private static String cell(Collection<String> ids) {
        return ids.isEmpty() ? "-" : String.join(",", ids);
    }
}

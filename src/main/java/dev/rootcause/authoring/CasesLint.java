package dev.rootcause.authoring;

import dev.rootcause.cases.BrokenCase;
import dev.rootcause.cases.Cases;
import dev.rootcause.cases.Shelf;
import dev.rootcause.cases.answers.Answers;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code cases lint [dir] [--fast]}: prints all that is wrong with the cases and a last line {@code
 * 15 cases, 0 problems}. Fast leaves the scripted candidates out.
 */
public final class CasesLint {

    private static final String FAST = "--fast";

    private CasesLint() {}

    /** The exit code: 0 clean, 1 problems, 2 for words that it does not know. */
    public static int run(List<String> words, PrintStream out) {
        List<String> named = words.stream().filter(it -> !it.equals(FAST)).toList();
        if (named.isEmpty() || !named.getFirst().equals("lint") || named.size() > 2) {
            out.println("Like this: rootcause cases lint [dir] [--fast]");
            return 2;
        }
        try {
            Gate gate = named.size() == 1 ? bundled() : in(Path.of(named.get(1)));
            return print(gate, gate.problems(!words.contains(FAST)), out);
        } catch (BrokenCase broken) {
            broken.problems().forEach(out::println);
            return 1;
        }
    }

    static Gate bundled() {
        Cases cases = Cases.bundled();
        return new Gate(Shelf.bundled(), cases, Answers.bundled(cases.vocabulary()));
    }

    static Gate in(Path directory) {
        Cases cases = Cases.in(directory);
        return new Gate(Shelf.in(directory), cases, Answers.in(directory, cases.vocabulary()));
    }

    private static int print(Gate gate, List<String> problems, PrintStream out) {
        problems.forEach(out::println);
        int count = gate.shelf().folders().size();
        out.println(counted(count, "case") + ", " + counted(problems.size(), "problem"));
        return problems.isEmpty() ? 0 : 1;
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}

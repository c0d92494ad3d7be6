package dev.rootcause.authoring;

import dev.rootcause.cases.BrokenCase;
import dev.rootcause.cases.Cases;
import dev.rootcause.cases.Shelf;
import dev.rootcause.cases.answers.Answers;
import dev.rootcause.language.VocabularyLint;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code cases lint [dir] [--fast]}: checks a directory, or else what the server serves. Prints all
 * that is wrong with the words of the vocabulary and with the cases, and a last line {@code 15
 * cases, 0 problems}. Fast leaves the scripted candidates out.
 */
public final class CasesLint {

    private static final String FAST = "--fast";

    private CasesLint() {}

    /** The exit code: 0 clean, 1 problems, 2 for words that it does not know. */
    public static int run(List<String> words, Shelf served, PrintStream out) {
        List<String> named = words.stream().filter(it -> !it.equals(FAST)).toList();
        if (named.isEmpty() || !named.getFirst().equals("lint") || named.size() > 2) {
            out.println("Like this: rootcause cases lint [dir] [--fast]");
            return 2;
        }
        try {
            Shelf shelf = named.size() == 1 ? served : Shelf.in(Path.of(named.get(1)));
            Gate gate = gate(shelf);
            List<String> problems =
                    Stream.concat(
                                    VocabularyLint.of(shelf, gate.cases().vocabulary()).stream(),
                                    gate.problems(!words.contains(FAST)).stream())
                            .toList();
            return print(gate, problems, out);
        } catch (BrokenCase broken) {
            broken.problems().forEach(out::println);
            return 1;
        }
    }

    static Gate gate(Shelf shelf) {
        Cases cases = Cases.on(shelf);
        return new Gate(shelf, cases, Answers.on(shelf, cases.vocabulary()));
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

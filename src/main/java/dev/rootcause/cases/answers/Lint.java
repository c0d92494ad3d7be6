package dev.rootcause.cases.answers;

import dev.rootcause.cases.BrokenCase;
import dev.rootcause.cases.Cases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong with the files of a library, cases and answers. */
public final class Lint {

    private Lint() {}

    public static List<String> bundled() {
        Cases cases = Cases.bundled();
        return of(cases, Answers.bundled(cases.vocabulary()));
    }

    public static List<String> in(Path directory) {
        try {
            Cases cases = Cases.in(directory);
            return of(cases, Answers.in(directory, cases.vocabulary()));
        } catch (BrokenCase broken) {
            return broken.problems();
        }
    }

    public static List<String> of(Cases cases, Answers answers) {
        List<String> problems = new ArrayList<>(cases.problems());
        problems.addAll(answers.problems());
        return problems.stream().sorted().toList();
    }
}

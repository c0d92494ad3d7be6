package dev.rootcause.cases;

import java.util.List;

/**
 * A case that cannot be used, with everything that is wrong with it: file, path in the file, what
 * right looks like.
 */
public class BrokenCase extends RuntimeException {

    private final List<String> problems;

    public BrokenCase(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}

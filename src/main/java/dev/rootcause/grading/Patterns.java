package dev.rootcause.grading;

import dev.rootcause.cases.Rubric;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The regular expressions of a rubric, compiled once; letter case never matters. */
final class Patterns {

    private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

    private final Map<String, String> written;

    Patterns(Rubric rubric) {
        this.written = rubric.patterns();
    }

    /** Throws {@link IllegalArgumentException} when the rubric has no such pattern. */
    boolean find(String name, String words) {
        String expression = written.get(name);
        if (expression == null) {
            throw new IllegalArgumentException("the rubric has no pattern " + name);
        }
        return COMPILED.computeIfAbsent(expression, Patterns::compiled).matcher(words).find();
    }

    private static Pattern compiled(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }
}

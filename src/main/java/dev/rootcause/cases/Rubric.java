package dev.rootcause.cases;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A file of {@code cases/rubric}: how drills are graded, for people to read and for the grader to
 * go by. A version never changes once a drill was graded by it.
 *
 * @param phases by lower-case name
 * @param patterns regular expressions by which flags and rules know a statement
 */
public record Rubric(
        String version,
        Map<String, Phase> phases,
        List<Flag> flags,
        Hints hints,
        Enough enough,
        Measures measures,
        Map<String, String> patterns) {

    /** The version by which drills are graded from now on. */
    private static final String CURRENT = "2";

    private static final Map<String, Optional<Rubric>> READ = new ConcurrentHashMap<>();

    /**
     * A phase.
     *
     * @param weight its points of 100
     * @param asks what it is about
     */
    public record Phase(int weight, String asks, List<Rule> rules) {}

    /**
     * A condition of a level.
     *
     * @param level 1..4
     * @param name what holds when it holds
     * @param asks what would meet it
     * @param correctable the kind of event a candidate may add for it; null where the world or the
     *     counts decide
     */
    public record Rule(
            String id,
            int level,
            String name,
            String asks,
            Map<String, Double> limits,
            @Nullable String correctable) {}

    /**
     * A fault with its price.
     *
     * @param variant tells two prices of one flag apart
     * @param most level that a phase has at most
     * @param less what is taken off a level
     */
    public record Flag(
            String id,
            @Nullable String variant,
            String when,
            String effect,
            Map<String, Double> most,
            Map<String, Double> less,
            Map<String, Double> limits) {}

    /** Points off for the first, second and third hint of a stage, and off in all. */
    public record Hints(List<Integer> points, int most) {}

    /** So many looks and steps, without a claim, are enough for a number. */
    public record Enough(int looksAndSteps) {}

    /**
     * What the measures count by.
     *
     * @param shotgunAsks asks in one turn that are a volley
     * @param decided belief in the cause from which few looks are as good as many
     * @param nearlyDecided belief from which looking around is waste
     * @param stuffed rivals in one claim that make it a list of words
     * @param harm share of the do-nothing run from which users fared worse
     * @param settleSec seconds a step must hold before it counts
     */
    public record Measures(
            int shotgunAsks,
            double decided,
            double nearlyDecided,
            int stuffed,
            double harm,
            int settleSec) {}

    /** The version by which drills are graded from now on. */
    public static Rubric current() {
        return find(CURRENT).orElseThrow();
    }

    /** The phase of that lower-case name; its schema wants all four. */
    public Phase phase(String name) {
        return Objects.requireNonNull(phases.get(name), name);
    }

    /** A version packed into the program. Throws {@link BrokenCase} when it cannot be read. */
    public static Optional<Rubric> find(String version) {
        return version.chars().allMatch(Character::isDigit)
                ? READ.computeIfAbsent(version, Rubric::read)
                : Optional.empty();
    }

    private static Optional<Rubric> read(String version) {
        String file = "rubric/" + version + ".yaml";
        return Shelf.bundled().read(file).map(bytes -> read(file, bytes));
    }

    private static Rubric read(String file, byte[] bytes) {
        var form =
                new Form<>(
                        Rubric.class,
                        "rubric.schema.json",
                        new Vocabulary(Map.of(), Map.of(), Map.of(), Map.of()));
        return form.read(file, YamlText.of(file, bytes));
    }
}

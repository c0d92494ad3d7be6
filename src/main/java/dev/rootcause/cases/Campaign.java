package dev.rootcause.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Cases told as one story: each opens on the world that the fix of the one before has left.
 *
 * @param name {@code live-dashboard}
 */
public record Campaign(String name, String title, List<Step> steps) {

    /**
     * One case of the story.
     *
     * @param opens what became of the system since the case before; empty for the first
     */
    public record Step(CaseCode code, String opens) {}

    /** The step after that case; empty after the last, and for a case of another story. */
    public Optional<Step> after(CaseCode code) {
        return IntStream.range(1, steps.size())
                .filter(i -> steps.get(i - 1).code().equals(code))
                .mapToObj(steps::get)
                .findFirst();
    }
}

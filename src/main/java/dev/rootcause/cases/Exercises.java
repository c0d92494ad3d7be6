package dev.rootcause.cases;

import java.util.List;
import java.util.Map;

/** What {@code cases/practice.yaml} holds: codes of cases by the phase they train. */
record Exercises(Map<String, List<CaseCode>> practice) {

    private static final String FILE = "practice.yaml";

    /** None when the shelf has none. Throws {@link BrokenCase} with everything that is wrong. */
    static Map<String, List<CaseCode>> on(Shelf shelf, Vocabulary vocabulary) {
        return shelf.read(FILE)
                .map(bytes -> YamlText.of(FILE, bytes))
                .map(text -> form(vocabulary).read(FILE, text).practice())
                .orElse(Map.of());
    }

    private static Form<Exercises> form(Vocabulary vocabulary) {
        return new Form<>(Exercises.class, "practice.schema.json", vocabulary);
    }
}

package dev.rootcause.authoring;

import dev.rootcause.cases.Case;
import dev.rootcause.cases.Vocabulary;
import dev.rootcause.cases.answers.Answer;
import java.util.List;
import java.util.stream.Stream;

/**
 * A case of the library as the rules see it.
 *
 * @param folder the name of its folder
 */
record Entry(String folder, Case incident, Answer answer, Vocabulary vocabulary) {

    /** Its seeds: the reference and every variant. */
    List<Integer> seeds() {
        return Stream.concat(Stream.of(1), incident.variants().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    List<Telling> tellings() {
        return seeds().stream().map(seed -> Telling.of(this, seed)).toList();
    }

    /** The name of the hypothesis that is the cause. */
    String root() {
        return answer.hypotheses().entrySet().stream()
                .filter(it -> it.getValue().is() == Answer.Layer.ROOT)
                .map(it -> it.getKey())
                .findFirst()
                .orElse("");
    }

    String inCase(String path, String wrong, String right) {
        return problem("case.yaml", path + ": " + wrong, right);
    }

    String inAnswer(String path, String wrong, String right) {
        return problem("answer.yaml", path + ": " + wrong, right);
    }

    private String problem(String file, String wrong, String right) {
        return "%s/%s /%s. Right: %s".formatted(folder, file, wrong, right);
    }
}

package dev.rootcause.authoring;

import dev.rootcause.cases.Case;
import dev.rootcause.cases.Vocabulary;
import dev.rootcause.cases.answers.Answer;
import dev.rootcause.cases.answers.LabelledClaim;
import dev.rootcause.simulation.Simulation;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A case of the library as the rules see it.
 *
 * @param folder the name of its folder
 * @param worlds by seed, made when they are asked for
 */
record Entry(
        String folder,
        Case incident,
        Answer answer,
        Vocabulary vocabulary,
        Map<Integer, Simulation> worlds) {

    Entry(String folder, Case incident, Answer answer, Vocabulary vocabulary) {
        this(folder, incident, answer, vocabulary, new ConcurrentHashMap<>());
    }

    /** The world as that seed tells it, which all rules look at. */
    Simulation world(int seed) {
        return worlds.computeIfAbsent(seed, it -> Simulation.of(incident, vocabulary, it));
    }

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

    String inClaims(String wrong, String right) {
        return problem(LabelledClaim.FILE, wrong, right);
    }

    private String problem(String file, String wrong, String right) {
        return "%s/%s /%s. Right: %s".formatted(folder, file, wrong, right);
    }
}

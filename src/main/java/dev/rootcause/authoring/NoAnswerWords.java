package dev.rootcause.authoring;

import dev.rootcause.cases.Case;
import dev.rootcause.cases.Shelf;
import dev.rootcause.cases.answers.Answer;
import dev.rootcause.cases.answers.Answer.Concept;
import dev.rootcause.cases.answers.Answer.Link;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a candidate sees before asking holds no word by which the cause is known. Ordinary words,
 * names of services, words of the vocabulary and of other hypotheses give nothing away.
 */
final class NoAnswerWords implements LintRule {

    private static final String MECHANISM = "mechanism";

    @Override
    public List<String> problems(Entry entry) {
        List<String> telling = tellingPhrases(entry);
        List<String> problems = new ArrayList<>();
        shown(entry)
                .forEach((path, text) ->
                        telling.stream()
                                .filter(phrase -> Phrase.of(phrase).occursIn(text))
                                .map(phrase ->
                                        entry.inCase(
                                                path,
                                                "\"%s\" says \"%s\", a word of the cause"
                                                        .formatted(text, phrase),
                                                "what users see, in their words"))
                                .forEach(problems::add));
        return problems;
    }

    /** Path to text, of all that is shown unasked. */
    private static Map<String, String> shown(Entry entry) {
        Case incident = entry.incident();
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("title", incident.title());
        shown.put("code", entry.folder().replace('-', ' '));
        shown.put("page/headline", incident.page().headline());
        shown.put("page/lines", String.join("; ", incident.page().lines()));
        incident.services().forEach(it -> shown.put("services/" + it.name(), it.name()));
        incident.marks().forEach(it -> shown.put("marks/" + it.at(), it.label()));
        incident.voices().forEach(it -> shown.put("voices/" + it.at(), it.says()));
        incident.hints()
                .forEach((stage, steps) ->
                        steps.stream()
                                .limit(1)
                                .forEach(it -> shown.put("hints/" + stage + "/0", it)));
        return shown;
    }

    private static List<String> tellingPhrases(Entry entry) {
        Answer answer = entry.answer();
        Set<String> elsewhere =
                answer.hypotheses().entrySet().stream()
                        .filter(it -> !it.getKey().equals(entry.root()))
                        .flatMap(it -> phrases(it.getValue().says()))
                        .collect(Collectors.toSet());
        Set<String> ordinary = ordinary(entry);
        return causes(entry)
                .flatMap(it -> it.all().getFirst().stream())
                .distinct()
                .filter(phrase -> !elsewhere.contains(phrase))
                .filter(phrase -> !ordinary.containsAll(Phrase.words(phrase)))
                .toList();
    }

    /** Statements of the cause; the first group of each holds the words for its subject. */
    private static Stream<Concept> causes(Entry entry) {
        Answer answer = entry.answer();
        Answer.Hypothesis root = answer.hypotheses().get(entry.root());
        Link mechanism = answer.chain().get(MECHANISM);
        return Stream.of(
                        root == null ? List.<Concept>of() : root.says(),
                        mechanism == null ? List.<Concept>of() : mechanism.says(),
                        answer.component())
                .flatMap(List::stream);
    }

    private static Stream<String> phrases(List<Concept> concepts) {
        return concepts.stream().flatMap(it -> it.all().stream()).flatMap(List::stream);
    }

    private static Set<String> ordinary(Entry entry) {
        Stream<String> labels =
                Stream.concat(
                        entry.vocabulary().signals().values().stream().map(it -> it.label()),
                        entry.vocabulary().actions().values().stream().map(it -> it.label()));
        Stream<String> services = entry.incident().services().stream().map(Case.Service::name);
        return Stream.of(lines("ordinary-words.txt"), lines("weak-words.txt"), labels, services)
                .flatMap(it -> it)
                .flatMap(line -> Phrase.words(line).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<String> lines(String file) {
        byte[] bytes = Shelf.bundled().read("vocabulary/" + file).orElseThrow();
        return new String(bytes, StandardCharsets.UTF_8).lines();
    }
}

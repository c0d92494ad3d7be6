package dev.rootcause.language;

import dev.rootcause.language.Classifier.Example;
import dev.rootcause.language.Lesson.Source;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Those of acts, signals, actions and prevention. */
record Classifiers(
        Classifier acts, Classifier signals, Classifier actions, Classifier preventions) {

    /** The label of a request that names no signal. */
    static final String NONE = "-";

    /** Teaches the four side by side. */
    static Classifiers taught(List<Lesson> lessons, Lexicons lexicons, Cues cues) {
        var desk = new Desk(lessons, lexicons, cues);
        var signals = desk.names(Set.of("ASK"), lexicons.signals);
        var actions = desk.names(Set.of("DO", "COMM"), lexicons.actions);
        var preventions = desk.names(Set.of("PREVENT"), lexicons.preventions);
        return new Classifiers(
                Teacher.taught(desk.acts()), signals.join(), actions.join(), preventions.join());
    }

    void write(DataOutputStream out) throws IOException {
        for (var each : List.of(acts, signals, actions, preventions)) {
            each.write(out);
        }
    }

    static Classifiers read(DataInputStream in) throws IOException {
        return new Classifiers(
                Classifier.read(in), Classifier.read(in), Classifier.read(in), Classifier.read(in));
    }

    /** Makes examples of lessons. */
    private record Desk(List<Lesson> lessons, Lexicons lexicons, Cues cues, Features features) {

        Desk(List<Lesson> lessons, Lexicons lexicons, Cues cues) {
            this(lessons, lexicons, cues, new Features(lexicons));
        }

        List<Example> acts() {
            return lessons.stream()
                    .filter(it -> it.source() == Source.MESSAGE)
                    .map(it ->
                            new Example(features.ofActs(it.text(), cues.read(it.text())), it.act()))
                    .toList();
        }

        /** Only a request may name nothing we know. */
        CompletableFuture<Classifier> names(Set<String> acts, Lexicon lexicon) {
            Predicate<Lesson> fits =
                    it ->
                            acts.contains(it.act())
                                    && (it.act().equals("ASK") || !it.ids().isEmpty());
            return CompletableFuture.supplyAsync(() ->
                    Teacher.taught(
                            lessons.stream()
                                    .filter(fits)
                                    .flatMap(it -> examples(it, lexicon))
                                    .toList()));
        }

        /**
         * What names several things teaches each of them. A form written out would only teach that
         * the rules are right.
         */
        private Stream<Example> examples(Lesson lesson, Lexicon lexicon) {
            var told =
                    lesson.source() == Source.FORM
                            ? features.ofWords(lesson.text())
                            : features.ofNames(
                                    lexicon.find(lexicons.words(lesson.text())), Set.of());
            var labels = lesson.ids().isEmpty() ? List.of(NONE) : lesson.ids();
            return labels.stream().map(label -> new Example(told, label));
        }
    }
}

package dev.rootcause.language;

import dev.rootcause.language.Classifier.Example;
import dev.rootcause.language.Classifier.Guess;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/** The classifiers of acts, signals, actions and prevention, taught side by side. */
final class Learned {

    /** The label of a request that names no signal. */
    static final String NONE = "-";

    private final Features features;
    private final Classifier acts;
    private final Classifier signals;
    private final Classifier actions;
    private final Classifier preventions;

    Learned(Features features, List<Lesson> lessons) {
        this.features = features;
        var asks = taught(lessons, Set.of("ASK"), true);
        var orders = taught(lessons, Set.of("DO", "COMM"), false);
        var measures = taught(lessons, Set.of("PREVENT"), false);
        var talk =
                CompletableFuture.supplyAsync(() ->
                        new Classifier(
                                lessons.parallelStream()
                                        .filter(it -> !it.generated())
                                        .map(it ->
                                                new Example(features.ofActs(it.text()), it.act()))
                                        .toList()));
        acts = talk.join();
        signals = asks.join();
        actions = orders.join();
        preventions = measures.join();
    }

    private CompletableFuture<Classifier> taught(
            List<Lesson> lessons, Set<String> acts, boolean none) {
        Predicate<Lesson> fits = it -> acts.contains(it.act()) && (none || !it.ids().isEmpty());
        return CompletableFuture.supplyAsync(() ->
                new Classifier(lessons.parallelStream().filter(fits).map(this::example).toList()));
    }

    private Example example(Lesson lesson) {
        var label = lesson.ids().isEmpty() ? NONE : lesson.ids().getFirst();
        return new Example(
                lesson.generated()
                        ? features.ofWords(lesson.text(), Set.of())
                        : features.ofNames(lesson.text(), Set.of()),
                label);
    }

    List<Guess> acts(String text) {
        return acts.rank(features.ofActs(text));
    }

    /** Takes {@code implied} facets as said too. */
    List<Guess> signals(String text, Set<String> implied) {
        return signals.rank(features.ofNames(text, implied));
    }

    List<Guess> actions(String text) {
        return actions.rank(features.ofNames(text, Set.of()));
    }

    List<Guess> preventions(String text) {
        return preventions.rank(features.ofNames(text, Set.of()));
    }
}

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

    private static final Set<String> TELLING =
            Set.of("OBSERVE", "CLAIM", "RULE_OUT", "PREDICT", "PLAN");

    private final Features features;
    private final Cues cues;
    private final Lexicons lexicons;
    private final Classifier acts;
    private final Classifier signals;
    private final Classifier actions;
    private final Classifier preventions;

    Learned(Lexicons lexicons, Cues cues, List<Lesson> lessons) {
        this.features = new Features(lexicons);
        this.cues = cues;
        this.lexicons = lexicons;
        var asks = taught(lessons, Set.of("ASK"), lexicons.signals);
        var talk =
                CompletableFuture.supplyAsync(() ->
                        new Classifier(
                                lessons.stream()
                                        .filter(it -> !it.generated())
                                        .map(it -> acted(it))
                                        .toList()));
        var orders = taught(lessons, Set.of("DO", "COMM"), lexicons.actions);
        var measures = taught(lessons, Set.of("PREVENT"), lexicons.preventions);
        acts = talk.join();
        signals = asks.join();
        actions = orders.join();
        preventions = measures.join();
    }

    /** Only a request may name nothing we know; what names several things teaches none of them. */
    private CompletableFuture<Classifier> taught(
            List<Lesson> lessons, Set<String> acts, Lexicon lexicon) {
        Predicate<Lesson> fits =
                it ->
                        acts.contains(it.act())
                                && it.ids().size() < 2
                                && (it.act().equals("ASK") || !it.ids().isEmpty());
        return CompletableFuture.supplyAsync(() ->
                new Classifier(
                        lessons.stream().filter(fits).map(it -> example(it, lexicon)).toList()));
    }

    /** A form written out would only teach that the rules are right. */
    private Example example(Lesson lesson, Lexicon lexicon) {
        var label = lesson.ids().isEmpty() ? NONE : lesson.ids().getFirst();
        return new Example(
                lesson.generated()
                        ? features.ofWords(lesson.text())
                        : features.ofNames(lexicon.find(lexicons.words(lesson.text())), Set.of()),
                label);
    }

    private Example acted(Lesson lesson) {
        return new Example(features.ofActs(lesson.text(), cues.read(lesson.text())), lesson.act());
    }

    /** Whether at least half of the words that carry meaning were met in lessons. */
    boolean familiar(String text) {
        var words = lexicons.words(text);
        long met =
                words.stream()
                        .filter(it -> acts.knows(it.written()) || signals.knows(it.stem()))
                        .count();
        return 2 * met >= words.size();
    }

    /** Whether a text rather tells something than orders it. */
    boolean tells(String text) {
        return TELLING.contains(acts(text, cues.read(text)).getFirst().label());
    }

    List<Guess> acts(String text, Cues.Told told) {
        return acts.rank(features.ofActs(text, told));
    }

    /** Takes {@code implied} facets as said too. */
    List<Guess> signals(Lexicon.Found found, Set<String> implied) {
        return signals.rank(features.ofNames(found, implied));
    }

    List<Guess> actions(Lexicon.Found found) {
        return actions.rank(features.ofNames(found, Set.of()));
    }

    List<Guess> preventions(Lexicon.Found found) {
        return preventions.rank(features.ofNames(found, Set.of()));
    }
}

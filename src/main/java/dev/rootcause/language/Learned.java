package dev.rootcause.language;

import dev.rootcause.language.Classifier.Example;
import dev.rootcause.language.Classifier.Guess;
import dev.rootcause.language.Lesson.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The classifiers of acts, signals, actions and prevention, taught side by side. */
final class Learned {

    /** The label of a request that names no signal. */
    static final String NONE = "-";

    private static final Set<String> TELLING =
            Set.of("OBSERVE", "CLAIM", "RULE_OUT", "PREDICT", "PLAN");

    /** How likely it must be that a text asks and that it orders, for its names to decide. */
    private static final double DOUBT = 0.03;

    /** What a text is worth that names nothing. */
    private static final double NAMELESS = 0.1;

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
                                        .filter(it -> it.source() == Source.MESSAGE)
                                        .map(it -> acted(it))
                                        .toList()));
        var orders = taught(lessons, Set.of("DO", "COMM"), lexicons.actions);
        var measures = taught(lessons, Set.of("PREVENT"), lexicons.preventions);
        acts = talk.join();
        signals = asks.join();
        actions = orders.join();
        preventions = measures.join();
    }

    /** Only a request may name nothing we know; what names several things teaches each of them. */
    private CompletableFuture<Classifier> taught(
            List<Lesson> lessons, Set<String> acts, Lexicon lexicon) {
        Predicate<Lesson> fits =
                it -> acts.contains(it.act()) && (it.act().equals("ASK") || !it.ids().isEmpty());
        return CompletableFuture.supplyAsync(() ->
                new Classifier(
                        lessons.stream()
                                .filter(fits)
                                .flatMap(it -> examples(it, lexicon))
                                .toList()));
    }

    /** A form written out would only teach that the rules are right. */
    private Stream<Example> examples(Lesson lesson, Lexicon lexicon) {
        var told =
                lesson.source() == Source.FORM
                        ? features.ofWords(lesson.text())
                        : features.ofNames(lexicon.find(lexicons.words(lesson.text())), Set.of());
        var labels = lesson.ids().isEmpty() ? List.of(NONE) : lesson.ids();
        return labels.stream().map(label -> new Example(told, label));
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

    /** Acts by how likely they are; what a text names tells whether it is shown or done. */
    List<Guess> acts(String text, Cues.Told told) {
        var guesses = acts.rank(features.ofActs(text, told));
        double asking = share(guesses, "ASK");
        double ordering = share(guesses, "DO");
        if (Math.min(asking, ordering) < DOUBT) {
            return guesses;
        }
        double shown = asking * (NAMELESS + sure(signals(found(text, lexicons.signals), Set.of())));
        double done = ordering * (NAMELESS + sure(actions(found(text, lexicons.actions))));
        double scale = (asking + ordering) / (shown + done);
        return guesses.stream()
                .map(it ->
                        switch (it.label()) {
                            case "ASK" -> new Guess("ASK", shown * scale);
                            case "DO" -> new Guess("DO", done * scale);
                            default -> it;
                        })
                .sorted(Comparator.comparingDouble(Guess::share).reversed())
                .toList();
    }

    private static double share(List<Guess> guesses, String label) {
        return guesses.stream()
                .filter(it -> it.label().equals(label))
                .mapToDouble(Guess::share)
                .sum();
    }

    private static double sure(List<Guess> names) {
        return names.stream()
                .filter(it -> !it.label().equals(NONE))
                .mapToDouble(Guess::share)
                .max()
                .orElse(0);
    }

    private Lexicon.Found found(String text, Lexicon lexicon) {
        return lexicon.find(lexicons.words(text));
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

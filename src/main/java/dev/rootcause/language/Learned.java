package dev.rootcause.language;

import dev.rootcause.language.Classifier.Guess;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What a text does and names, by what was learned. */
final class Learned {

    private static final Set<String> TELLING =
            Set.of("OBSERVE", "CLAIM", "RULE_OUT", "PREDICT", "PLAN");

    /** How likely it must be that a text asks and that it orders, for its names to decide. */
    private static final double DOUBT = 0.03;

    /** What a text is worth that names nothing. */
    private static final double NAMELESS = 0.1;

    private final Features features;
    private final Cues cues;
    private final Lexicons lexicons;
    private final Classifiers classifiers;

    Learned(Lexicons lexicons, Cues cues, Classifiers classifiers) {
        this.features = new Features(lexicons);
        this.cues = cues;
        this.lexicons = lexicons;
        this.classifiers = classifiers;
    }

    /** Whether at least half of the words that carry meaning were met in lessons. */
    boolean familiar(String text) {
        var words = lexicons.words(text);
        long met =
                words.stream()
                        .filter(it ->
                                classifiers.acts().knows(it.written())
                                        || classifiers.signals().knows(it.stem()))
                        .count();
        return 2 * met >= words.size();
    }

    /** Whether a text rather tells something than orders it. */
    boolean tells(String text) {
        return TELLING.contains(acts(text, cues.read(text)).getFirst().label());
    }

    /** How likely the likeliest measure is that a text names, 0..1. */
    double measure(String text) {
        return preventions(found(text, lexicons.preventions)).getFirst().share();
    }

    /** Acts by how likely they are; what a text names tells whether it is shown or done. */
    List<Guess> acts(String text, Cues.Told told) {
        var guesses = classifiers.acts().rank(features.ofActs(text, told));
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
                .filter(it -> !it.label().equals(Classifiers.NONE))
                .mapToDouble(Guess::share)
                .max()
                .orElse(0);
    }

    private Lexicon.Found found(String text, Lexicon lexicon) {
        return lexicon.find(lexicons.words(text));
    }

    /** Takes {@code implied} facets as said too. */
    List<Guess> signals(Lexicon.Found found, Set<String> implied) {
        return classifiers.signals().rank(features.ofNames(found, implied));
    }

    List<Guess> actions(Lexicon.Found found) {
        return classifiers.actions().rank(features.ofNames(found, Set.of()));
    }

    List<Guess> preventions(Lexicon.Found found) {
        return classifiers.preventions().rank(features.ofNames(found, Set.of()));
    }
}

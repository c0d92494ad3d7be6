package dev.rootcause.language;

import static java.util.stream.Collectors.toSet;

import dev.rootcause.cases.Signal;
import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.Vocabulary;
import dev.rootcause.language.Classifier.Guess;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The facets that a text leaves out, from what was seen last or from what stands beside it. */
final class Focus {

    private static final int SHORT = 7;
    private static final int SHORTER = 5;

    /** How many times likelier a signal of the part seen last is where no part is named. */
    private static final double NEAR = 20;

    private static final Pattern LEANING =
            Pattern.compile(
                    "^\\W*(?:(?:and|ok|now|so|then|please|also|show|give me|split|break) ){0,9}(?:same|by|per|split|break|what about|how about|for|on|in|of|at|before|after|since|until|from|as a)\\b|\\b(?:same|too|as well|instead)\\W*$|^and\\b");
    private static final Pattern PRONOUN =
            Pattern.compile("\\b(?:its|it|there|that one|them|those|same)\\b");

    private final Map<SignalId, Signal> signals;
    private final List<Set<String>> kinds;
    private final Lexicons lexicons;
    private final Completion completion;

    Focus(Vocabulary vocabulary, Lexicons lexicons) {
        signals = vocabulary.signals();
        this.lexicons = lexicons;
        completion = new Completion(vocabulary);
        kinds =
                List.of(
                        all(Signal::component, "<%s>"),
                        all(Signal::measure, "<%s>"),
                        all(Signal::breakdown, "<by %s>"));
    }

    private Set<String> all(Function<Signal, String> facet, String written) {
        return signals.values().stream().map(facet).map(written::formatted).collect(toSet());
    }

    Set<String> components(String text) {
        return facets(text).stream()
                .filter(kinds.getFirst()::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> facets(String text) {
        return lexicons.signals.facets(lexicons.words(text));
    }

    /** The first signals of the components named that are not split by anything. */
    List<String> first(Set<String> named, int most) {
        return signals.values().stream()
                .filter(signal -> named.contains("<" + signal.component() + ">"))
                .filter(signal -> signal.breakdown().equals("-"))
                .limit(most)
                .map(signal -> signal.id().value())
                .toList();
    }

    /** What a part leaves out and the first of the others says. */
    Set<String> shared(String part, List<String> parts) {
        var shared = new LinkedHashSet<String>();
        var said = facets(part);
        for (var kind : kinds) {
            if (none(said, kind)) {
                parts.stream()
                        .map(this::facets)
                        .filter(other -> !none(other, kind))
                        .findFirst()
                        .ifPresent(other ->
                                other.stream().filter(kind::contains).forEach(shared::add));
            }
        }
        return shared;
    }

    private static boolean none(Collection<String> facets, Set<String> kind) {
        return facets.stream().noneMatch(kind::contains);
    }

    /** Whether a text says that it means what was said or seen last, without naming a part. */
    boolean leans(String text, Context context) {
        var lower = text.strip().toLowerCase(Locale.ROOT);
        boolean pronoun = PRONOUN.matcher(lower).find() && !context.named().isEmpty();
        return components(text).isEmpty() && pronoun || leads(text);
    }

    /** Whether it begins or ends like what goes on: "and per pod", "the replicas as well". */
    boolean leads(String text) {
        return LEANING.matcher(text.strip().toLowerCase(Locale.ROOT)).find();
    }

    /** What a short text means together with the signal seen last, by facets alone. */
    List<String> completed(String text, Context context) {
        var words = lexicons.words(text);
        if (words.size() > SHORT || context.last().isEmpty()) {
            return List.of();
        }
        var last = signals.get(context.last().getFirst());
        return last == null || !leans(text, context) && !(context.single() && bare(words))
                ? List.of()
                : completion.of(lexicons.signals.facets(words), last);
    }

    /** Hardly more than facets. */
    private boolean bare(List<Word> words) {
        return 2 * lexicons.signals.covered(words) >= words.size();
    }

    /** Of a short text that names no part, signals of the part seen last are likelier. */
    Optional<List<Guess>> nearer(String text, List<Guess> guesses, Context context) {
        int most = leans(text, context) ? SHORT : SHORTER;
        boolean brief = context.single() && lexicons.words(text).size() <= most;
        return context.last().stream()
                .limit(1)
                .filter(id -> brief && components(text).isEmpty())
                .map(signals::get)
                .filter(Objects::nonNull)
                .map(last -> Priors.weighed(guesses, label -> weight(label, last.component())))
                .findFirst();
    }

    private double weight(String label, String component) {
        var signal = signals.get(new SignalId(label));
        return signal != null && signal.component().equals(component) ? NEAR : 1;
    }

    /** The words that "it" stands for: the clause before, else the name of what was seen last. */
    Optional<String> words(String text, Context context) {
        boolean pronoun = PRONOUN.matcher(text.toLowerCase(Locale.ROOT)).find();
        if (pronoun && !context.before().isEmpty()) {
            return Optional.of(context.before().getLast());
        }
        boolean brief = lexicons.words(text).size() <= SHORT;
        return context.last().stream()
                .limit(1)
                .filter(id -> brief)
                .map(signals::get)
                .filter(Objects::nonNull)
                .map(Signal::label)
                .findFirst();
    }

    /** What a short clause leaves out and was said or seen last. */
    Set<String> implied(String text, Context context) {
        var words = lexicons.words(text);
        if (words.size() > SHORT) {
            return Set.of();
        }
        var said = lexicons.signals.facets(words);
        var implied = new LinkedHashSet<String>();
        boolean names = !none(said, kinds.getFirst());
        var plain = Cues.plain(text);
        if (!names && PRONOUN.matcher(plain).find()) {
            implied.addAll(context.named());
        }
        if (!context.last().isEmpty() && (context.single() || leans(text, context))) {
            var last = signals.get(context.last().getFirst());
            if (last != null) {
                fill(last, said, names || !implied.isEmpty(), implied);
                if (plain.contains("same split")) {
                    implied.add("<by " + last.breakdown() + ">");
                }
            }
        }
        return implied;
    }

    private void fill(Signal last, Set<String> said, boolean names, Set<String> implied) {
        if (!names) {
            implied.add("<" + last.component() + ">");
        }
        if (none(said, kinds.get(1))) {
            implied.add("<" + last.measure() + ">");
        }
    }
}

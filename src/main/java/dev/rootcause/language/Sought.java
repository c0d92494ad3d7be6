package dev.rootcause.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which signals a text seeks: by its own words, or by what it leans on. */
final class Sought {

    private static final Gate GATE = new Gate(0.4, 0.6, 0.7, 0.05);

    /** How sure it must be for a text to name something of its own, whatever was seen last. */
    private static final double OWN = 0.8;

    /** How sure it may be of something else than a question's opening says. */
    private static final double VAGUE = 0.7;

    private final Lexicons lexicons;
    private final Learned learned;
    private final Focus focus;
    private final Openings openings = new Openings();
    private final Priors priors = new Priors();

    Sought(Sources sources, Focus focus) {
        this.lexicons = sources.lexicons();
        this.learned = sources.learned();
        this.focus = focus;
    }

    /** Whether a text says by itself what it wants to see. */
    boolean names(String text) {
        var found = lexicons.signals.find(lexicons.words(text), Set.of());
        boolean named = learned.signals(found, Set.of()).getFirst().share() >= OWN;
        return named && !focus.leads(text) || openings.of(text).isPresent();
    }

    /** What a text might name that is not read as anything. */
    Grounds doubts(String text, Span span) {
        return decide(text, span, Set.of()).grounds().decided(Grounds.Decision.NOTHING);
    }

    /** By what it says and what it leans on, the latter first if it says that it leans. */
    Gate.Verdict whole(String text, Span span, Context context) {
        var alone = decide(text, span, Set.of());
        var implied = focus.implied(text, context);
        boolean leans = focus.leans(text, context);
        boolean enough =
                alone.clear()
                        && (!alone.grounds().matched().isEmpty()
                                || alone.grounds().learned() >= OWN
                                || !context.single());
        if (!leans && (enough || context.last().isEmpty() && alone.clear())) {
            return alone;
        }
        var completed = focus.completed(text, context);
        if (!completed.isEmpty()) {
            return alone.meaning(completed);
        }
        if (!implied.isEmpty()) {
            var leaning = leaning(text, span, implied);
            if (leaning.clear()) {
                return leaning;
            }
        }
        var words = onWords(text, span, context).filter(it -> surer(it, alone));
        return words.or(() -> likely(text, span, context).filter(it -> !alone.clear()))
                .or(() -> near(text, span, context).filter(it -> !alone.clear()))
                .orElseGet(() -> leans ? only(alone) : alone);
    }

    /** "And how many still wait?", after an order. */
    private Optional<Gate.Verdict> likely(String text, Span span, Context context) {
        var found = lexicons.signals.find(lexicons.words(text), Set.of());
        var guesses = priors.at(context.point(), learned.signals(found, Set.of()));
        return Optional.of(GATE.decide(span, found, guesses)).filter(Gate.Verdict::clear);
    }

    /** "What got thrown out?", after the figures of a cache. */
    private Optional<Gate.Verdict> near(String text, Span span, Context context) {
        var found = lexicons.signals.find(lexicons.words(text), Set.of());
        return focus.nearer(text, learned.signals(found, Set.of()), context)
                .map(guesses -> GATE.decide(span, found, guesses))
                .filter(Gate.Verdict::clear);
    }

    private static boolean surer(Gate.Verdict one, Gate.Verdict other) {
        return !other.clear() || one.grounds().learned() > other.grounds().learned();
    }

    /** Of one choice nothing is left to choose. */
    private static Gate.Verdict only(Gate.Verdict verdict) {
        return verdict.choices().size() == 1 ? verdict.meaning(verdict.choices()) : verdict;
    }

    /** "How full is it?", after "I bet on the conntrack table" or after its figures. */
    private Optional<Gate.Verdict> onWords(String text, Span span, Context context) {
        return focus.words(text, context)
                .map(before -> decide(before + " " + text, span, Set.of()))
                .filter(Gate.Verdict::clear)
                .filter(it -> !context.seen(it.ids()));
    }

    private Gate.Verdict leaning(String text, Span span, Set<String> implied) {
        var found = lexicons.signals.find(lexicons.words(text), implied);
        var verdict = GATE.decide(span, found, learned.signals(found, implied));
        if (found.ids().size() == 1) {
            return new Gate.Verdict(found.ids(), List.of(), verdict.likely(), verdict.grounds());
        }
        return verdict;
    }

    /** What the words name, else what a question that begins like this one wants to know. */
    private Gate.Verdict decide(String text, Span span, Set<String> implied) {
        var found = lexicons.signals.find(lexicons.words(text), implied);
        var verdict = GATE.decide(span, found, learned.signals(found, implied));
        return verdict.clear()
                ? verdict
                : openings.of(text)
                        .filter(id ->
                                verdict.grounds().learned() < VAGUE
                                        || verdict.choices().contains(id))
                        .map(id -> verdict.meaning(List.of(id)))
                        .orElse(verdict);
    }

    /** A part of a list, which may leave out what another part says. */
    Gate.Verdict part(String part, List<String> parts, Span span) {
        var shared = focus.shared(part, parts);
        if (!shared.isEmpty()) {
            var verdict = decide(part, span, shared);
            if (verdict.clear()) {
                return verdict;
            }
        }
        return decide(part, span, Set.of());
    }
}

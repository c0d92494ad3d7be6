package dev.rootcause.language;

import dev.rootcause.cases.Signal;
import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Resolves what a clause wants to see: by itself, by what it leans on, or part by part. */
final class Asks {

    private static final Gate GATE = new Gate(0.4, 0.6, 0.7, 0.05);

    /** The share above which a list of words is taken as one thing. */
    private static final double ONE = 0.8;

    /** How sure the classifier must be of one thing in a list when the rules do not see it. */
    private static final double ALONE = 0.7;

    /** How sure it must be for a text to name something of its own, whatever was seen last. */
    private static final double OWN = 0.8;

    /** How sure it may be of something else than a question's opening says. */
    private static final double VAGUE = 0.25;

    private static final int MOST_LOOKS = 6;

    private static final Pattern EVERYTHING =
            Pattern.compile(
                    "\\b(?:everything(?: (?:you|we) have)?|all (?:the |of the )?(?:metrics|signals|graphs|data|dashboards|logs)|logs of everything)\\W*(?:you have|we have|side by side|please|now|at once|since .*)?\\W*$");

    /** The parts that have an overview of their own. */
    private static final Map<String, SignalId> OVERVIEWS =
            Map.of(
                    "<lb>", new SignalId("lb.requests"),
                    "<gateway>", new SignalId("gateway.overview"),
                    "<store>", new SignalId("store.secondary"));

    private final Map<SignalId, Signal> signals;
    private final Lexicons lexicons;
    private final Learned learned;
    private final Aliases aliases;
    private final Focus focus;
    private final Openings openings = new Openings();

    Asks(Vocabulary vocabulary, Sources sources) {
        this.signals = vocabulary.signals();
        this.lexicons = sources.lexicons();
        this.learned = sources.learned();
        this.aliases = sources.aliases();
        this.focus = new Focus(vocabulary, lexicons);
    }

    Set<String> components(String text) {
        return focus.components(text);
    }

    /** What is named by several words side by side, in a text of another language. */
    Intent named(String text, Span span) {
        var named =
                lexicons.signals.findClose(lexicons.words(text)).matches().stream()
                        .filter(match -> match.size() > 1)
                        .flatMap(match -> match.form().ids().stream())
                        .distinct()
                        .limit(MOST_LOOKS)
                        .toList();
        return named.isEmpty()
                ? new Intent.Foreign(span)
                : ask(named, new Clause(0, text.length(), text, 0), span, false);
    }

    /** What a text might name that is not read as anything. */
    Grounds doubts(String text, Span span) {
        return decide(text, span, Set.of()).grounds().decided(Grounds.Decision.NOTHING);
    }

    /** Whether a text says by itself what it wants to see. */
    boolean names(String text) {
        var found = lexicons.signals.find(lexicons.words(text), Set.of());
        boolean named = learned.signals(found, Set.of()).getFirst().share() >= OWN;
        return named && !focus.leads(text) || openings.of(text).isPresent();
    }

    /** A look at what was seen last, elsewhere, at another time or split. */
    Reading again(List<String> ids, String text, Span span) {
        var grounds = new Grounds(span, ids, 0, Classifiers.NONE, 0, Grounds.Decision.COMPLETED);
        var clause = new Clause(0, text.length(), text, 0);
        return new Reading(List.of(ask(ids, clause, span, false)), List.of(grounds));
    }

    /** What might be asked for, as choices: for a clause that may as well state something. */
    List<Intent> offer(Clause clause, Span span, Context context) {
        return read(clause, span, context).stream().map(this::offered).toList();
    }

    private Intent offered(Intent intent) {
        return intent instanceof Intent.Ask ask && !ask.exact()
                ? new Intent.Ambiguous(
                        ask.span(),
                        byLabel(
                                ask.looks().stream()
                                        .map(look -> look.signal().value())
                                        .limit(Gate.MOST_CHOICES)
                                        .toList()))
                : intent;
    }

    List<Intent> read(Clause clause, Span span, Context context) {
        var alias = aliases.ids(clause.text(), Act.ASK);
        if (!alias.isEmpty()) {
            return List.of(ask(alias, clause, span, true));
        }
        var text = Modifiers.without(clause.text());
        if (EVERYTHING.matcher(Cues.plain(text)).find()) {
            return List.of(new Intent.AskEverything(span));
        }
        var whole = whole(text, span, context);
        context.grounds().add(whole.grounds());
        var named = whole.grounds().matched();
        if (named.size() > 1 && named.size() <= MOST_LOOKS && whole.likely().containsAll(named)) {
            return List.of(ask(named, clause, span, false));
        }
        var parts = Conjuncts.of(text);
        return parts.size() < 2 || one(whole)
                ? List.of(intent(whole, clause, span))
                : inParts(whole, parts, clause, span);
    }

    /** Whether a list of words is rather one thing. */
    private static boolean one(Gate.Verdict whole) {
        var grounds = whole.grounds();
        return grounds.decision() == Grounds.Decision.NAMED
                || whole.clear() && grounds.learned() >= ONE && grounds.matched().size() < 2;
    }

    /** By what it says and what it leans on, the latter first if it says that it leans. */
    private Gate.Verdict whole(String text, Span span, Context context) {
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
        return words.or(() -> near(text, span, context).filter(it -> !alone.clear()))
                .orElseGet(() -> leans ? only(alone) : alone);
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

    /** The parts that are clear, if all are or two are beyond doubt, else what the whole says. */
    private List<Intent> inParts(Gate.Verdict whole, List<String> parts, Clause clause, Span span) {
        var clear = new LinkedHashSet<String>();
        var sure = new HashSet<String>();
        boolean all = true;
        for (String part : parts) {
            var verdict = part(part, parts, span);
            boolean certain = certain(verdict, whole);
            all &= certain;
            clear.addAll(certain ? verdict.ids() : List.of());
            sure.addAll(certain && verdict.grounds().learned() >= ONE ? verdict.ids() : List.of());
        }
        boolean several = clear.size() > 1 && clear.size() <= MOST_LOOKS;
        return several && (all || sure.size() > 1)
                ? List.of(ask(List.copyOf(clear), clause, span, false))
                : List.of(intent(whole, clause, span));
    }

    /** The classifier is sure of it, or the whole says it as well. */
    private static boolean certain(Gate.Verdict part, Gate.Verdict whole) {
        return part.clear()
                && (part.grounds().learned() >= ALONE
                        || whole.likely().containsAll(part.ids())
                        || whole.grounds().matched().containsAll(part.ids()));
    }

    private Gate.Verdict part(String part, List<String> parts, Span span) {
        var shared = focus.shared(part, parts);
        if (!shared.isEmpty()) {
            var verdict = decide(part, span, shared);
            if (verdict.clear()) {
                return verdict;
            }
        }
        return decide(part, span, Set.of());
    }

    private Intent intent(Gate.Verdict verdict, Clause clause, Span span) {
        if (verdict.clear()) {
            boolean exact = verdict.grounds().rules() == 1;
            return ask(verdict.ids(), clause, span, exact);
        }
        return verdict.choices().isEmpty()
                ? byComponent(clause, span)
                : new Intent.Ambiguous(span, byLabel(verdict.choices()));
    }

    private static Intent ask(Collection<String> ids, Clause clause, Span span, boolean exact) {
        var modifiers = Modifiers.of(clause.text());
        return new Intent.Ask(
                span, ids.stream().map(SignalId::new).map(modifiers::look).toList(), exact);
    }

    private List<SignalId> byLabel(Collection<String> ids) {
        return ids.stream()
                .map(SignalId::new)
                .sorted(Comparator.comparing(id -> Objects.requireNonNull(signals.get(id)).label()))
                .toList();
    }

    /** The overview of a part named without a measure, else choices, the same in every case. */
    private Intent byComponent(Clause clause, Span span) {
        var named = focus.components(clause.text());
        var overviews = new ArrayList<String>();
        named.stream()
                .map(OVERVIEWS::get)
                .filter(Objects::nonNull)
                .forEach(id -> overviews.add(id.value()));
        if (!overviews.isEmpty()) {
            return ask(overviews, clause, span, false);
        }
        var choices = focus.first(named, Gate.MOST_CHOICES);
        return choices.isEmpty()
                ? new Intent.AskEverything(span)
                : new Intent.Ambiguous(span, byLabel(choices));
    }
}

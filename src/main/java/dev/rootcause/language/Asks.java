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
import java.util.Set;
import java.util.regex.Pattern;

/** Turns what a clause wants to see into looks, as a whole or part by part, or into choices. */
final class Asks {

    /** The share above which a list of words is taken as one thing. */
    private static final double ONE = 0.8;

    /** How sure the classifier must be of one thing in a list when the rules do not see it. */
    private static final double ALONE = 0.7;

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
    private final Sought sought;

    Asks(Vocabulary vocabulary, Sources sources) {
        this.signals = vocabulary.signals();
        this.lexicons = sources.lexicons();
        this.learned = sources.learned();
        this.aliases = sources.aliases();
        this.focus = new Focus(vocabulary, lexicons);
        this.sought = new Sought(sources, focus);
    }

    /** What a text might name that is not read as anything. */
    Grounds doubts(String text, Span span) {
        return sought.doubts(text, span);
    }

    /** Whether a text says by itself what it wants to see. */
    boolean names(String text) {
        return sought.names(text);
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

    /** A look at what was seen last, elsewhere, at another time or split. */
    Reading again(List<String> ids, String text, Span span) {
        var grounds = new Grounds(span, ids, 0, Classifiers.NONE, 0, Grounds.Decision.COMPLETED);
        var clause = new Clause(0, text.length(), text, 0);
        return new Reading(List.of(ask(ids, clause, span, false)), List.of(grounds));
    }

    /**
     * What might be asked for, for a clause that may as well state something: as choices, but for a
     * question that has one meaning.
     */
    List<Intent> offer(Clause clause, Span span, Context context) {
        return read(clause, span, context).stream()
                .map(it -> isOne(it) && wants(clause) ? it : offered(it))
                .toList();
    }

    private static boolean isOne(Intent intent) {
        return intent instanceof Intent.Ask ask && ask.looks().size() == 1;
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
        var whole = sought.whole(text, span, context);
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

    /** The parts that are clear, if all are or two are beyond doubt, else what the whole says. */
    private List<Intent> inParts(Gate.Verdict whole, List<String> parts, Clause clause, Span span) {
        var clear = new LinkedHashSet<String>();
        var sure = new HashSet<String>();
        boolean all = true;
        for (String part : parts) {
            var verdict = sought.part(part, parts, span);
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

    private Intent intent(Gate.Verdict verdict, Clause clause, Span span) {
        if (verdict.clear()) {
            boolean exact = verdict.grounds().rules() == 1;
            return ask(verdict.ids(), clause, span, exact);
        }
        return verdict.choices().isEmpty()
                ? byComponent(clause, span)
                : new Intent.Ambiguous(span, byLabel(verdict.choices()));
    }

    /** Has the form of a question or a request. */
    private static boolean wants(Clause clause) {
        return clause.asks() || Cues.requests(clause.text());
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

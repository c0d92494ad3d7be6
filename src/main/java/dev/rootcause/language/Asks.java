package dev.rootcause.language;

import static java.util.stream.Collectors.toSet;

import dev.rootcause.cases.Signal;
import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.Vocabulary;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Resolves what a clause wants to see, by forms, then by facets, then by what was seen last. */
final class Asks {

    private static final int SHORT = 7;
    private static final int MOST_CHOICES = 4;

    private static final Pattern EVERYTHING =
            Pattern.compile(
                    "\\b(?:everything(?: (?:you|we) have)?|all (?:the |of the )?(?:metrics|signals|graphs|data|dashboards|logs)|logs of everything)\\W*(?:you have|we have|side by side|please|now|since .*)?\\W*$");
    private static final Pattern COVERED_LEAD =
            Pattern.compile(
                    "^(?:can i see|could i see|can you show|show|give|check|let's look at|look at|what's|what is|get|i want|i'd like to see)\\b");
    private static final Pattern PRONOUN = Pattern.compile("\\b(?:its|it|there|that one)\\b");

    /** The parts that have an overview of their own. */
    private static final Map<String, SignalId> OVERVIEWS =
            Map.of(
                    "<lb>", new SignalId("lb.requests"),
                    "<gateway>", new SignalId("gateway.overview"),
                    "<store>", new SignalId("store.secondary"));

    private final Map<SignalId, Signal> signals;
    private final Set<String> components;
    private final Set<String> measures;
    private final Lexicons lexicons;

    Asks(Vocabulary vocabulary, Lexicons lexicons) {
        this.signals = vocabulary.signals();
        this.lexicons = lexicons;
        components = facets(Signal::component);
        measures = facets(Signal::measure);
    }

    private Set<String> facets(java.util.function.Function<Signal, String> facet) {
        return signals.values().stream().map(facet).map(it -> "<" + it + ">").collect(toSet());
    }

    Intent read(Clause clause, Span span, Context context) {
        var text = Acts.plain(clause.text());
        if (EVERYTHING.matcher(text).find()) {
            return new Intent.AskEverything(span);
        }
        var words = lexicons.words(clause.text());
        var found = lexicons.signals.find(words, implied(text, words, context));
        if (found.matches().isEmpty()) {
            return byComponent(clause, span);
        }
        var looked = found.ids().stream().map(SignalId::new).toList();
        return ask(span, clause, looked, exact(text, found));
    }

    private static Intent ask(Span span, Clause clause, List<SignalId> signals, boolean exact) {
        var modifiers = Modifiers.of(clause.text());
        return new Intent.Ask(span, signals.stream().map(modifiers::look).toList(), exact);
    }

    private boolean exact(String plain, Lexicon.Found found) {
        var rest = COVERED_LEAD.matcher(plain).replaceFirst("");
        return found.explained() >= Math.min(found.words().size(), Words.of(rest).size());
    }

    /** The overview of a part named without a measure, else choices. */
    private Intent byComponent(Clause clause, Span span) {
        var named = components(clause.text());
        var overviews = named.stream().map(OVERVIEWS::get).filter(it -> it != null).toList();
        if (!overviews.isEmpty()) {
            return ask(span, clause, overviews, false);
        }
        var choices = choices(named);
        return choices.isEmpty() ? new Intent.Unknown(span) : new Intent.Ambiguous(span, choices);
    }

    Set<String> components(String text) {
        return lexicons.signals.facets(lexicons.words(text)).stream()
                .filter(components::contains)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /** A short clause takes from what was said or seen last the facet that it leaves out. */
    private Set<String> implied(String plain, List<Word> words, Context context) {
        if (words.size() > SHORT) {
            return Set.of();
        }
        var said = lexicons.signals.facets(words);
        var implied = new HashSet<String>();
        boolean names = said.stream().anyMatch(components::contains);
        if (!names && PRONOUN.matcher(plain).find()) {
            implied.addAll(context.named());
        }
        var last = context.focus().isEmpty() ? null : signals.get(context.focus().getFirst());
        if (last != null) {
            implied.addAll(fromFocus(last, said, names || !implied.isEmpty()));
            if (plain.contains("same split")) {
                implied.add("<by " + last.breakdown() + ">");
            }
        }
        return implied;
    }

    private Set<String> fromFocus(Signal last, Set<String> said, boolean names) {
        var implied = new HashSet<String>();
        if (!names) {
            implied.add("<" + last.component() + ">");
        }
        if (said.stream().noneMatch(measures::contains)) {
            implied.add("<" + last.measure() + ">");
        }
        return implied;
    }

    /** Neutral by construction: the first signals of a named component, whatever the case. */
    private List<SignalId> choices(Set<String> named) {
        return signals.values().stream()
                .filter(signal -> named.contains("<" + signal.component() + ">"))
                .filter(signal -> signal.breakdown().equals("-"))
                .limit(MOST_CHOICES)
                .sorted(Comparator.comparing(Signal::label))
                .map(Signal::id)
                .toList();
    }
}

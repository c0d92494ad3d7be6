package dev.rootcause.language;

import dev.rootcause.cases.Signal;
import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.Vocabulary;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

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

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;

    Asks(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.lexicon = Lexicons.signals(vocabulary);
    }

    Intent read(Clause clause, Span span, List<SignalId> focus) {
        if (EVERYTHING.matcher(Acts.plain(clause.text())).find()) {
            return new Intent.AskEverything(span);
        }
        var found = lexicon.find(clause.text(), implied(clause.text(), focus));
        if (found.matches().isEmpty()) {
            var choices = choices(clause.text());
            return choices.isEmpty()
                    ? new Intent.Unknown(span)
                    : new Intent.Ambiguous(span, choices);
        }
        var modifiers = Modifiers.of(clause.text());
        var looks = signals(found).stream().map(modifiers::look).toList();
        return new Intent.Ask(span, looks, exact(clause.text(), found));
    }

    List<SignalId> mentions(String text) {
        return signals(lexicon.find(text));
    }

    Set<String> facets(String text) {
        return lexicon.facets(text);
    }

    Lexicon.Found find(String text) {
        return lexicon.find(text);
    }

    private static List<SignalId> signals(Lexicon.Found found) {
        return found.ids().stream().map(SignalId::new).toList();
    }

    private boolean exact(String clause, Lexicon.Found found) {
        int lead = Words.of(clause).size();
        var rest = COVERED_LEAD.matcher(Acts.plain(clause)).replaceFirst("");
        return found.explained() >= Math.min(lead, Words.of(rest).size());
    }

    /** A short clause takes from the signals seen last the facet that it leaves out. */
    private Set<String> implied(String clause, List<SignalId> focus) {
        if (focus.isEmpty() || Words.of(clause).size() > SHORT) {
            return Set.of();
        }
        var last = vocabulary.signals().get(focus.getFirst());
        if (last == null) {
            return Set.of();
        }
        var said = lexicon.facets(clause);
        var implied = new HashSet<String>();
        boolean names = said.stream().anyMatch(this::component);
        boolean measures = said.stream().anyMatch(this::measure);
        if (!names) {
            implied.add("<" + last.component() + ">");
        }
        if (!measures) {
            implied.add("<" + last.measure() + ">");
        }
        boolean splits = said.stream().anyMatch(facet -> facet.startsWith("<by "));
        if (measures && !splits && !last.breakdown().equals("-") && clause.contains("same split")) {
            implied.add("<by " + last.breakdown() + ">");
        }
        return implied;
    }

    private boolean component(String facet) {
        return vocabulary.signals().values().stream()
                .anyMatch(signal -> facet.equals("<" + signal.component() + ">"));
    }

    private boolean measure(String facet) {
        return vocabulary.signals().values().stream()
                .anyMatch(signal -> facet.equals("<" + signal.measure() + ">"));
    }

    /** Neutral by construction: the first signals of a named component, whatever the case. */
    private List<SignalId> choices(String clause) {
        var said = lexicon.facets(clause);
        return vocabulary.signals().values().stream()
                .filter(signal -> said.contains("<" + signal.component() + ">"))
                .filter(signal -> signal.breakdown().equals("-"))
                .limit(MOST_CHOICES)
                .sorted(Comparator.comparing(Signal::label))
                .map(Signal::id)
                .filter(Objects::nonNull)
                .toList();
    }
}

package dev.rootcause.language;

import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.Parameters;
import dev.rootcause.cases.PreventionId;
import dev.rootcause.cases.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads by rules and lists of words alone: clauses, the act of each, what each names. */
final class FirstReader implements Interpreter {

    /** Nobody types more; what is pasted beyond is not read, so that a turn stays quick. */
    private static final int LONGEST = 8_000;

    private final Acts acts = new Acts();
    private final Headers headers = new Headers();
    private final Asks asks;
    private final Lexicon actions;
    private final Lexicon preventions;

    FirstReader(Vocabulary vocabulary) {
        asks = new Asks(vocabulary);
        actions = Lexicons.actions(vocabulary);
        preventions = Lexicons.preventions(vocabulary);
    }

    @Override
    public Reading read(Utterance utterance) {
        var cleaned = Cleaned.of(utterance.text());
        var whole = cleaned.span(0, cleaned.text().length());
        var chosen = Choices.chosen(cleaned.text(), utterance.offered());
        if (chosen.isPresent()) {
            return new Reading(List.of(new Intent.Choose(whole, chosen.get())));
        }
        var intents = new ArrayList<Intent>();
        for (var part : parts(cleaned, utterance)) {
            var span = cleaned.span(part.clause().start(), part.clause().end());
            intents.addAll(intents(part, span, utterance));
        }
        return new Reading(
                intents.isEmpty() ? List.of(new Intent.Unknown(whole)) : List.copyOf(intents));
    }

    /** A clause and its act; none when nothing tells. */
    private record Part(Clause clause, Optional<Act> act) {

        boolean takes(Part next) {
            boolean oneSentence = clause.sentence() == next.clause.sentence();
            return oneSentence
                    && act.filter(a -> a == Act.CLAIM).isPresent()
                    && next.act
                            .filter(a -> a != Act.CLAIM && a != Act.OBSERVE && a != Act.SOCIAL)
                            .isEmpty();
        }
    }

    private List<Part> parts(Cleaned cleaned, Utterance utterance) {
        var parts = new ArrayList<Part>();
        Optional<Act> header = Optional.empty();
        int headed = -1;
        for (var clause : Clauses.of(cleaned.head(LONGEST))) {
            var named = headers.of(clause.text());
            var own = named.or(() -> act(clause, utterance));
            if (named.isPresent()) {
                headed = clause.sentence();
                header = named;
            } else if (header.isPresent() && clause.sentence() != headed && leaves(own)) {
                header = Optional.empty();
            }
            var part = new Part(clause, header.isPresent() ? header : own);
            boolean continues =
                    !parts.isEmpty()
                            && named.isEmpty()
                            && (header.filter(a -> a != Act.PREVENT).isPresent()
                                    || parts.getLast().takes(part));
            if (continues) {
                var before = parts.removeLast();
                parts.add(new Part(before.clause().until(clause, cleaned.text()), before.act()));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private static boolean leaves(Optional<Act> own) {
        return own.filter(act ->
                        act != Act.CLAIM
                                && act != Act.OBSERVE
                                && act != Act.SOCIAL
                                && act != Act.PREDICT)
                .isPresent();
    }

    private Optional<Act> act(Clause clause, Utterance utterance) {
        return acts.of(clause.text())
                .map(act -> answers(act) && !utterance.asked() ? Act.SOCIAL : act)
                .map(act -> act == Act.DO && lasting(clause.text()) ? Act.PREVENT : act)
                .or(() -> Optional.ofNullable(byContent(clause)));
    }

    private static boolean answers(Act act) {
        return act == Act.YES || act == Act.NO;
    }

    private boolean lasting(String clause) {
        return preventions.find(clause).explained() > actions.find(clause).explained();
    }

    private @Nullable Act byContent(Clause clause) {
        if (clause.asks()) {
            return Act.ASK;
        }
        int seen = asks.find(clause.text()).explained();
        int done = actions.find(clause.text()).explained();
        int kept = preventions.find(clause.text()).explained();
        if (kept > Math.max(done, seen) && kept > 1) {
            return Act.PREVENT;
        }
        if (done > 1 && done >= seen) {
            return Act.DO;
        }
        return seen > 0 || !asks.facets(clause.text()).isEmpty() ? Act.ASK : null;
    }

    private List<Intent> intents(Part part, Span span, Utterance utterance) {
        var clause = part.clause();
        if (part.act().isEmpty()) {
            return List.of(new Intent.Unknown(span));
        }
        return switch (part.act().get()) {
            case ASK -> List.of(asks.read(clause, span, utterance.focus()));
            case DO, COMM -> orders(clause, span);
            case PREVENT -> List.of(new Intent.Prevent(span, measures(clause.text())));
            case CLAIM ->
                    List.of(
                            new Intent.Claim(
                                    span,
                                    Claims.certainty(clause.text()),
                                    facets(clause),
                                    asks.mentions(clause.text())));
            case RULE_OUT ->
                    List.of(
                            new Intent.RuleOut(
                                    span,
                                    Claims.certainty(clause.text()),
                                    facets(clause),
                                    asks.mentions(clause.text())));
            case PREDICT -> List.of(new Intent.Predict(span, asks.mentions(clause.text())));
            case OBSERVE -> List.of(new Intent.Observe(span, asks.mentions(clause.text())));
            case WAIT -> List.of(new Intent.Wait(span, Numbers.duration(clause.text())));
            case CORRECT -> correction(clause, span, utterance);
            case META -> List.of(new Intent.Meta(span));
            case DONE -> List.of(new Intent.Done(span));
            case STATUS -> List.of(new Intent.Status(span));
            case HELP -> List.of(new Intent.Help(span, Intent.Topic.GENERAL));
            case ASKABLE -> List.of(new Intent.Help(span, Intent.Topic.ASKABLE));
            case GRADING -> List.of(new Intent.Help(span, Intent.Topic.GRADING));
            case TIME -> List.of(new Intent.Help(span, Intent.Topic.TIME));
            case HINT -> List.of(new Intent.Hint(span));
            case PLAN -> List.of(new Intent.Plan(span));
            case SOCIAL -> List.of(new Intent.Social(span));
            case YES -> List.of(new Intent.Yes(span));
            case NO -> List.of(new Intent.No(span));
        };
    }

    private List<String> facets(Clause clause) {
        return asks.facets(clause.text()).stream()
                .map(facet -> facet.substring(1, facet.length() - 1))
                .toList();
    }

    private List<Intent> orders(Clause clause, Span span) {
        Parameters parameters = Numbers.parameters(clause.text());
        var orders =
                actions.find(clause.text()).ids().stream()
                        .<Intent>map(id -> new Intent.Do(span, new ActionId(id), parameters))
                        .toList();
        return orders.isEmpty() ? List.of(new Intent.DoUnclear(span)) : orders;
    }

    private List<PreventionId> measures(String text) {
        return preventions.find(text).ids().stream().map(PreventionId::new).toList();
    }

    /** What was meant instead, if it was said, follows as an intent of its own. */
    private List<Intent> correction(Clause clause, Span span, Utterance utterance) {
        var intents = new ArrayList<Intent>();
        intents.add(new Intent.NotWhatIAsked(span));
        if (!actions.find(clause.text()).matches().isEmpty()) {
            intents.addAll(orders(clause, span));
        } else if (asks.read(clause, span, utterance.focus()) instanceof Intent.Ask ask) {
            intents.add(ask);
        }
        return intents;
    }
}

package dev.rootcause.language;

import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Turns a part of a message into the intents that it states. */
final class Intents {

    private final Asks asks;
    private final Orders orders;
    private final Measures measures;
    private final Mentions mentions;

    Intents(Vocabulary vocabulary, Sources sources) {
        asks = new Asks(vocabulary, sources);
        orders = new Orders(vocabulary, sources);
        measures = new Measures(sources.lexicons(), sources.learned());
        mentions = new Mentions(vocabulary, sources.lexicons());
    }

    List<Intent> of(Part part, Span span, Context context) {
        var clause = part.clause();
        var read =
                part.act()
                        .map(act -> of(act, part, span, context))
                        .orElseGet(() -> unknown(clause, span, context));
        context.name(asks.components(clause.text()));
        context.before().add(clause.text());
        return read;
    }

    /** With what it might have named, for those who look why it was not understood. */
    private List<Intent> unknown(Clause clause, Span span, Context context) {
        context.grounds().add(asks.doubts(clause.text(), span));
        return List.of(new Intent.Unknown(span));
    }

    /** Of a text that is not English, only the names of signals are read. */
    Intent named(String text, Span span) {
        return asks.named(text, span);
    }

    boolean names(String text) {
        return asks.names(text);
    }

    /** A look at what was seen last, elsewhere, at another time or split. */
    Reading again(List<String> ids, String text, Span span) {
        return asks.again(ids, text, span);
    }

    private List<Intent> of(Act act, Part part, Span span, Context context) {
        var clause = part.clause();
        return switch (act) {
            case ASK ->
                    part.sure()
                            ? asks.read(clause, span, context)
                            : asks.offer(clause, span, context);
            case DO -> orders.of(clause.text(), span, context);
            case COMM -> orders.words(clause.text(), span, context);
            case CORRECT -> correction(clause, span, context);
            case CLAIM ->
                    Rivals.of(span).stream().map(rival -> claim(rival, context.focus())).toList();
            default -> List.of(one(act, clause, span, context));
        };
    }

    private Intent one(Act act, Clause clause, Span span, Context context) {
        var text = clause.text();
        return switch (act) {
            case PREVENT -> new Intent.Prevent(span, measures.of(text, span, context));
            case RULE_OUT ->
                    new Intent.RuleOut(
                            span,
                            Claims.exclusion(text),
                            mentions.facets(text),
                            mentions.cited(text, context.focus()));
            case PREDICT -> new Intent.Predict(span, mentions.named(text));
            case OBSERVE -> new Intent.Observe(span, mentions.named(text));
            case WAIT -> new Intent.Wait(span, Numbers.duration(text));
            case META -> new Intent.Meta(span);
            case DONE -> new Intent.Done(span);
            case STATUS -> new Intent.Status(span);
            case HELP -> new Intent.Help(span, Intent.Topic.GENERAL);
            case ASKABLE -> new Intent.Help(span, Intent.Topic.ASKABLE);
            case GRADING -> new Intent.Help(span, Intent.Topic.GRADING);
            case TIME -> new Intent.Help(span, Intent.Topic.TIME);
            case HINT -> new Intent.Hint(span);
            case PLAN -> new Intent.Plan(span);
            case SOCIAL -> new Intent.Social(span);
            case YES -> new Intent.Yes(span);
            case NO -> new Intent.No(span);
            case ASK, DO, COMM, CORRECT, CLAIM -> new Intent.Unknown(span);
        };
    }

    private Intent claim(Rivals.Rival rival, List<SignalId> seen) {
        var text = rival.span().text();
        var certainty = rival.alone() ? Claims.certainty(text) : Certainty.SUSPECTED;
        return new Intent.Claim(
                rival.span(), certainty, mentions.facets(text), mentions.cited(text, seen));
    }

    /** What was meant instead, if it was said, follows as an intent of its own. */
    private List<Intent> correction(Clause clause, Span span, Context context) {
        var intents = new ArrayList<Intent>();
        intents.add(new Intent.NotWhatIAsked(span));
        if (orders.named(clause.text())) {
            intents.addAll(orders.of(clause.text(), span, context));
        } else {
            asks.read(clause, span, context).stream()
                    .filter(Intent.Ask.class::isInstance)
                    .forEach(intents::add);
        }
        return intents;
    }
}

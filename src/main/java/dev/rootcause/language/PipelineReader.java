package dev.rootcause.language;

import dev.rootcause.cases.Look;
import dev.rootcause.cases.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Reads clause by clause: the act of each and what it names, by rules and by classifiers. */
final class PipelineReader implements Interpreter {

    private static final int LONGEST_SCRAP = 2;

    private final Tongue tongue = new Tongue();
    private final ByName byName;
    private final Parts parts;
    private final Intents intents;

    PipelineReader(Vocabulary vocabulary, List<Lesson> lessons) {
        byName = new ByName(vocabulary);
        var lexicons = new Lexicons(vocabulary);
        var cues = new Cues(lexicons);
        var learned = new Learned(lexicons, new Features(lexicons, cues), lessons);
        parts = new Parts(new Headers(), new Acts(cues, learned));
        intents = new Intents(vocabulary, lexicons, learned);
    }

    @Override
    public Reading read(Utterance utterance) {
        var cleaned = Cleaned.of(utterance.text());
        var whole = cleaned.span(0, cleaned.text().length());
        return Choices.chosen(cleaned.text(), utterance.offered())
                .map(chosen -> new Reading(List.of(new Intent.Choose(whole, chosen))))
                .orElseGet(() -> read(cleaned, utterance));
    }

    private Reading read(Cleaned cleaned, Utterance utterance) {
        var all = cleaned.span(0, cleaned.text().length());
        var named = byName.find(cleaned.text());
        if (named.isPresent()) {
            return new Reading(List.of(new Intent.Ask(all, List.of(Look.at(named.get())), true)));
        }
        if (tongue.foreign(cleaned.text())) {
            return new Reading(List.of(intents.named(cleaned.text(), all)));
        }
        var read = new ArrayList<Intent>();
        var context = Context.of(utterance);
        for (var part : parts.of(cleaned.text(), utterance.asked())) {
            var span = cleaned.span(part.clause().start(), part.clause().end());
            read.addAll(intents.of(part, span, context));
        }
        if (read.stream().anyMatch(Predicate.not(PipelineReader::scrap))) {
            read.removeIf(PipelineReader::scrap);
        }
        return new Reading(
                read.isEmpty() ? List.of(new Intent.Unknown(all)) : read,
                List.copyOf(context.grounds()));
    }

    /** A word or two that say nothing beside what else was said. */
    private static boolean scrap(Intent intent) {
        return intent instanceof Intent.Unknown
                && Words.of(intent.span().text()).size() <= LONGEST_SCRAP;
    }
}

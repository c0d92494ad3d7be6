package dev.rootcause.language;

import dev.rootcause.cases.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Reads clause by clause: the act of each and what it names, by rules and by classifiers. */
final class PipelineReader implements Interpreter {

    /** What does something else than to name what would be seen. */
    private static final Set<Act> BESIDE_SIGHTS =
            EnumSet.of(Act.DO, Act.COMM, Act.WAIT, Act.PREVENT, Act.RULE_OUT, Act.PLAN);

    private final Tongue tongue = new Tongue();
    private final Acts acts;
    private final Aliases aliases;
    private final Parts parts;
    private final Intents intents;
    private final Ellipsis ellipsis;

    /** Knows what was learned when the program was built, else learns now. */
    PipelineReader(Vocabulary vocabulary) {
        this(vocabulary, text -> false, Notebook.read());
    }

    /** Learns from everything apart from labelled texts and phrases that are held out. */
    PipelineReader(Vocabulary vocabulary, Predicate<String> heldOut) {
        this(vocabulary, heldOut, Optional.empty());
    }

    private PipelineReader(
            Vocabulary vocabulary, Predicate<String> heldOut, Optional<Classifiers> known) {
        aliases = new Aliases(vocabulary, heldOut);
        var lexicons = new Lexicons(vocabulary);
        var cues = new Cues(lexicons);
        Supplier<Classifiers> taught =
                () -> Classifiers.taught(new Lessons(vocabulary).without(heldOut), lexicons, cues);
        var learned = new Learned(lexicons, cues, known.orElseGet(taught));
        acts = new Acts(cues, learned, aliases);
        parts = new Parts(new Headers(), acts);
        intents = new Intents(vocabulary, new Sources(lexicons, learned, aliases));
        ellipsis = new Ellipsis(vocabulary, lexicons);
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
        var answered = answered(cleaned.text(), utterance);
        if (answered.isPresent()) {
            return suspected(as(answered.get(), utterance));
        }
        var named = aliases.act(cleaned.text());
        if (named.isPresent()) {
            return as(named.get(), utterance);
        }
        var left = ellipsis.of(cleaned.text(), utterance.focus());
        boolean free = utterance.awaited() == Utterance.Awaited.NOTHING;
        boolean says = intents.names(cleaned.text()) || acts.waits(cleaned.text());
        if (left.isPresent() && free && !says) {
            return intents.again(left.get(), cleaned.text(), all);
        }
        if (tongue.foreign(cleaned.text())) {
            return new Reading(List.of(intents.named(cleaned.text(), all)));
        }
        var read = new ArrayList<Intent>();
        var said = parts.of(cleaned.text(), utterance);
        var context = Context.of(utterance, said.size() == 1);
        for (var part : said) {
            var span = cleaned.span(part.clause().start(), part.clause().end());
            var meant = intents.of(part, span, context);
            boolean doubtful = meant.getFirst() instanceof Intent.Ambiguous;
            read.addAll(
                    doubtful && utterance.concluded() && acts.states(part.clause())
                            ? intents.of(acts.kept(part.clause()), span, context)
                            : meant);
        }
        Leftovers.remove(read, context.grounds());
        return new Reading(
                read.isEmpty() ? List.of(new Intent.Unknown(all)) : read,
                List.copyOf(context.grounds()));
    }

    /** Whoever is asked what would be seen may as well order, exclude or propose something. */
    private Optional<Act> answered(String text, Utterance utterance) {
        return Answers.act(text, utterance.awaited())
                .filter(act ->
                        act != Act.PREDICT
                                || parts.of(text, utterance).stream()
                                        .flatMap(part -> part.act().stream())
                                        .noneMatch(BESIDE_SIGHTS::contains));
    }

    /** Reads a whole text as doing one thing. */
    Reading as(Act act, Utterance utterance) {
        var cleaned = Cleaned.of(utterance.text());
        var text = cleaned.text();
        var part = new Part(new Clause(0, text.length(), text, 0), Optional.of(act), true);
        var span = cleaned.span(0, text.length());
        var context = Context.of(utterance, true);
        return new Reading(intents.of(part, span, context), List.copyOf(context.grounds()));
    }

    /** What only answers a question is a suspicion, however plainly it is put. */
    private static Reading suspected(Reading reading) {
        return new Reading(
                reading.intents().stream().map(PipelineReader::suspected).toList(),
                reading.grounds());
    }

    private static Intent suspected(Intent intent) {
        return intent instanceof Intent.Claim it
                ? new Intent.Claim(it.span(), Certainty.SUSPECTED, it.facets(), it.mentions())
                : intent;
    }
}

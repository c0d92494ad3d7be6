package dev.rootcause.language;

import dev.rootcause.cases.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads clause by clause: the act of each and what it names, by rules and by classifiers. */
final class PipelineReader implements Interpreter {

    private static final int LONGEST_SCRAP = 2;

    /** How likely what a question names must be at least for it to be asked what it means. */
    private static final double HARDLY = 0.3;

    private static final Pattern JOINS =
            Pattern.compile("(?:and|so|then|but|also|or)\\W*", Pattern.CASE_INSENSITIVE);

    private static final Pattern OBJECT =
            Pattern.compile(
                    "(?:what|whatever|whoever|where|which|who)\\b[^?]*", Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME =
            Pattern.compile(
                    "\\W*(?:and|so|what about|how about) (?:the )?[\\w-]+\\W*",
                    Pattern.CASE_INSENSITIVE);

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
        if (read.stream().anyMatch(Predicate.not(PipelineReader::scrap))) {
            read.removeIf(PipelineReader::scrap);
        }
        if (read.stream().anyMatch(Intent.Do.class::isInstance)) {
            read.removeIf(PipelineReader::isObject);
        }
        if (read.stream().anyMatch(Intent.Ask.class::isInstance)) {
            read.removeIf(intent -> besides(intent, context.grounds()));
        }
        return new Reading(
                read.isEmpty() ? List.of(new Intent.Unknown(all)) : read,
                List.copyOf(context.grounds()));
    }

    /**
     * "And how often?", beside a question that is understood, asks for nothing of its own, nor does
     * "and pg-pay", before "is it sweating?".
     */
    private static boolean besides(Intent intent, List<Grounds> grounds) {
        return intent instanceof Intent.Ambiguous
                && (isName(intent.span().text())
                        || grounds.stream()
                                .filter(it -> it.span().equals(intent.span()))
                                .allMatch(it -> it.matched().isEmpty() && it.learned() < HARDLY));
    }

    /** "Purge what door-1 has stored" orders, and asks nothing. */
    private static boolean isObject(Intent intent) {
        return intent instanceof Intent.Ambiguous && OBJECT.matcher(intent.span().text()).matches();
    }

    private static boolean isName(String text) {
        return NAME.matcher(text).matches();
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

    /** A word or two that say nothing beside what else was said. */
    private static boolean scrap(Intent intent) {
        var text = intent.span().text();
        return switch (intent) {
            case Intent.Unknown _ -> Words.of(text).size() <= LONGEST_SCRAP;
            case Intent.Ambiguous _ -> JOINS.matcher(text).matches();
            default -> false;
        };
    }
}

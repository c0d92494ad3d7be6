package dev.rootcause.language;

import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.Vocabulary;
import dev.rootcause.language.Classifier.Guess;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Reads which steps a clause orders, on the system or towards people. */
final class Orders {

    private static final Gate GATE = new Gate(0.05, 0.35, 0.35, 1);
    private static final ActionId UNDO = new ActionId("undo.last");

    /** Points at a step taken before. */
    private static final Pattern OWN =
            Pattern.compile(
                    "\\b(?:my|mine|i|we|us|our|it|that|this|those|last|previous|earlier|before|just|again)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final ActionId WAIT = new ActionId("wait.observe");

    private final Vocabulary vocabulary;
    private final Lexicons lexicons;
    private final Learned learned;
    private final Aliases aliases;

    Orders(Vocabulary vocabulary, Sources sources) {
        this.vocabulary = vocabulary;
        this.lexicons = sources.lexicons();
        this.learned = sources.learned();
        this.aliases = sources.aliases();
    }

    List<Intent> of(String text, Span span, Context context) {
        var alias = aliases.ids(text, Act.DO);
        var named =
                alias.isEmpty()
                        ? find(text, span, context)
                        : alias.stream().map(ActionId::new).toList();
        return orders(
                named.contains(UNDO) ? undone(text) : Details.without(named, text), text, span);
    }

    private static List<ActionId> undone(String text) {
        return List.of(TheirChange.undone(text).map(ActionId::new).orElse(UNDO));
    }

    /** What is told to people is not ordered: only the telling is. */
    List<Intent> words(String text, Span span, Context context) {
        var alias = aliases.ids(text, Act.COMM);
        var named = alias.isEmpty() ? ruled(text) : alias;
        var told = named.stream().map(ActionId::new).filter(this::tells).toList();
        if (!told.isEmpty()) {
            return orders(told, text, span);
        }
        var likeliest =
                learned.actions(lexicons.actions.find(lexicons.words(text))).stream()
                        .map(guess -> new ActionId(guess.label()))
                        .filter(this::tells)
                        .limit(1)
                        .toList();
        return orders(likeliest, text, span);
    }

    boolean named(String text) {
        return !ruled(text).isEmpty();
    }

    private boolean tells(ActionId id) {
        var action = vocabulary.actions().get(id);
        return action != null && action.communicates();
    }

    private List<String> ruled(String text) {
        return lexicons.actions.find(lexicons.words(text)).ids();
    }

    /** Part by part where the rules find several steps, else what rules or classifier say. */
    private List<ActionId> find(String text, Span span, Context context) {
        var flag = FlagShare.named(text);
        if (flag.isPresent()) {
            return List.of(new ActionId(flag.get()));
        }
        if (TheirChange.isOwn(text)) {
            return List.of(UNDO);
        }
        var found = lexicons.actions.find(lexicons.words(text));
        var guesses = learned.actions(found).stream().filter(it -> fits(it, text)).toList();
        var verdict = GATE.decide(span, found, guesses);
        context.grounds().add(verdict.grounds());
        var ids = new LinkedHashSet<String>();
        if (found.ids().size() > 1) {
            ids.addAll(inParts(text));
        }
        if (ids.size() < 2) {
            ids.clear();
            ids.addAll(verdict.ids());
        }
        if (ids.isEmpty()) {
            ids.addAll(unsure(found, guesses));
        }
        if (ids.isEmpty()) {
            FlagShare.turned(text)
                    .or(() -> TheirChange.undone(text))
                    .or(() -> TheirChange.replaced(text))
                    .ifPresent(ids::add);
        }
        return ids.stream().map(ActionId::new).toList();
    }

    private static boolean fits(Guess guess, String text) {
        return !guess.label().equals(UNDO.value()) || OWN.matcher(text).find();
    }

    /** In the order in which they were said; what a part only tells is not ordered. */
    private List<String> inParts(String text) {
        var parts = Conjuncts.of(text);
        return parts.size() < 2
                ? List.of()
                : parts.stream()
                        .filter(part -> !learned.tells(part))
                        .flatMap(part -> ruled(part).stream())
                        .distinct()
                        .toList();
    }

    /** The likelier of what the rules found. */
    private static List<String> unsure(Lexicon.Found found, List<Guess> guesses) {
        return guesses.stream().map(Guess::label).filter(found.ids()::contains).limit(1).toList();
    }

    private static List<Intent> orders(List<ActionId> ids, String text, Span span) {
        var orders = ids.stream().map(id -> order(id, text, span)).toList();
        return orders.isEmpty() ? List.of(new Intent.DoUnclear(span)) : orders;
    }

    private static Intent order(ActionId id, String text, Span span) {
        if (id.equals(WAIT)) {
            return new Intent.Wait(span, Numbers.duration(text));
        }
        var parameters = Numbers.parameters(text);
        return new Intent.Do(span, id, FlagShare.off(id) ? FlagShare.of(parameters) : parameters);
    }
}

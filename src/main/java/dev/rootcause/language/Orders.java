package dev.rootcause.language;

import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.Parameters;
import dev.rootcause.cases.Vocabulary;
import java.util.List;

/** Reads which steps a clause orders, on the system or towards people. */
final class Orders {

    private static final ActionId UNDO = new ActionId("undo.last");

    private final Vocabulary vocabulary;
    private final Lexicons lexicons;

    Orders(Vocabulary vocabulary, Lexicons lexicons) {
        this.vocabulary = vocabulary;
        this.lexicons = lexicons;
    }

    List<Intent> of(String text, Span span) {
        var named = find(text);
        return orders(named.contains(UNDO) ? List.of(UNDO) : named, text, span);
    }

    /** What is told to people is not ordered: only the telling is. */
    List<Intent> words(String text, Span span) {
        return orders(find(text).stream().filter(this::tells).toList(), text, span);
    }

    boolean named(String text) {
        return !find(text).isEmpty();
    }

    private boolean tells(ActionId id) {
        var action = vocabulary.actions().get(id);
        return action != null && action.communicates();
    }

    private List<ActionId> find(String text) {
        return lexicons.actions.find(lexicons.words(text)).ids().stream()
                .map(ActionId::new)
                .toList();
    }

    private static List<Intent> orders(List<ActionId> ids, String text, Span span) {
        Parameters parameters = Numbers.parameters(text);
        var orders = ids.stream().<Intent>map(id -> new Intent.Do(span, id, parameters)).toList();
        return orders.isEmpty() ? List.of(new Intent.DoUnclear(span)) : orders;
    }
}

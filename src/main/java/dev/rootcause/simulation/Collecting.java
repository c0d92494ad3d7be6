package dev.rootcause.simulation;

import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.Case;
import dev.rootcause.cases.Signal;
import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.View;
import dev.rootcause.cases.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What nobody records until somebody orders it: it takes its minutes, and then it is seen. */
record Collecting(Case incident, Vocabulary vocabulary) {

    private static final ActionId RECORD = new ActionId("diag.enable_logging");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");
    private static final int SHORTEST = 3;
    private static final Set<String> COMMON =
            Set.of("and", "the", "per", "one", "real", "user", "app", "for", "what", "request");

    static boolean orderedBy(Order order) {
        return order.action().equals(RECORD);
    }

    /** Seconds until what the order names is collected; empty when it names nothing of the kind. */
    Optional<Integer> takes(Order order) {
        return named(order).map(missing -> missing.collect() * 60).max(Integer::compare);
    }

    /** The view once it is collected, or the one there was. */
    View now(SignalId signal, View view, List<Deed> done) {
        return view instanceof View.Uncollected missing
                        && missing.then() != null
                        && done.stream().anyMatch(deed -> names(deed.order(), signal))
                ? missing.then()
                : view;
    }

    private Stream<View.Uncollected> named(Order order) {
        return incident.signals().entrySet().stream()
                .filter(it -> names(order, new SignalId(it.getKey())))
                .map(it -> it.getValue())
                .filter(View.Uncollected.class::isInstance)
                .map(View.Uncollected.class::cast);
    }

    private boolean names(Order order, SignalId id) {
        Signal signal = vocabulary.signals().get(id);
        if (signal == null || !orderedBy(order)) {
            return false;
        }
        String words = " " + order.parameters().words().toLowerCase(Locale.ROOT) + " ";
        return Stream.of(signal.id().value(), signal.label())
                .flatMap(text -> NO_LETTERS.splitAsStream(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= SHORTEST && !COMMON.contains(word))
                .anyMatch(words::contains);
    }
}

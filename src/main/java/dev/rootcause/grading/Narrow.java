package dev.rootcause.grading;

import static java.util.Map.entry;

import dev.rootcause.drill.Event;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** From the whole system to the part at fault: which questions were asked, and in which order? */
final class Narrow {

    private Narrow() {}

    static Map<String, Check> checks() {
        return Map.ofEntries(
                entry("narrow.first_fact", recall()),
                entry("narrow.half_the_facts", recall()),
                entry("narrow.aim", aim()),
                entry("narrow.scope", Check.shown(f -> f.deeds().impactLooks())),
                entry("narrow.few_volleys", fewVolleys()),
                entry("narrow.good_aim", aim()),
                entry("narrow.dividing", efficiency()),
                entry("narrow.two_tested", twoTested()),
                entry("narrow.baseline", Check.shown(Narrow::baselineLooks)),
                entry("narrow.one_volley", fewVolleys()),
                entry("narrow.layers", layers()),
                entry("narrow.best_aim", aim()),
                entry("narrow.best_order", efficiency()),
                entry("narrow.suspected_early", suspectedEarly()),
                entry("narrow.no_waste", noWaste()),
                entry("narrow.cross_check", Check.shown(Narrow::crossChecks)));
    }

    private static Check recall() {
        return Check.within((f, limits) ->
                        f.looks().recall() >= limits.of("recall") || f.looks().decided())
                .quoting(Narrow::telling)
                .finding((f, _) -> Stabilize.share("seen", f.looks().recall()));
    }

    private static Check aim() {
        return Check.within((f, limits) -> f.looks().f1() >= limits.of("f1") || f.looks().decided())
                .quoting(Narrow::telling)
                .finding((f, _) -> "balance %.2f".formatted(f.looks().f1()));
    }

    private static Check efficiency() {
        return Check.within((f, limits) -> f.looks().efficiency() >= limits.of("efficiency"))
                .quoting(Narrow::telling)
                .finding((f, _) -> Stabilize.share("of the best order", f.looks().efficiency()));
    }

    private static Check fewVolleys() {
        return Check.within((f, limits) -> f.ledger().shotgunTurns().size() <= limits.of("volleys"))
                .quoting(f -> f.ledger().evidence())
                .finding((f, _) -> "%d of them".formatted(f.ledger().shotgunTurns().size()));
    }

    private static Check twoTested() {
        return Check.within((f, limits) -> f.trials().tested().size() >= limits.of("tested"))
                .quoting(f -> f.trials().testedStatements())
                .finding((f, _) -> "%d tested".formatted(f.trials().tested().size()));
    }

    private static Check layers() {
        return Check.within((f, limits) -> f.looks().layers() >= limits.of("layers"))
                .quoting(Narrow::telling);
    }

    private static Check suspectedEarly() {
        return Check.within((f, limits) -> isEarly(f, limits.of("part")))
                .quoting(f -> f.argument().suspicions());
    }

    private static Check noWaste() {
        return Check.within((f, limits) -> f.looks().waste() <= limits.of("waste"))
                .quoting(Narrow::telling)
                .finding((f, _) -> Stabilize.share("of the minutes", f.looks().waste()));
    }

    /** Looks that told something, those that spoke for the cause before the others. */
    private static Collection<Event.Revealed> telling(Findings f) {
        return Stream.concat(f.argument().decisive().stream(), f.ledger().evidence().stream())
                .toList();
    }

    private static List<Event.Revealed> baselineLooks(Findings f) {
        return f.ledger().evidence().stream()
                .filter(seen -> f.answer().baseline().contains(seen.signal()))
                .toList();
    }

    private static List<Event> crossChecks(Findings f) {
        return Stream.concat(f.argument().reckoned().stream(), f.argument().refutable().stream())
                .toList();
    }

    private static boolean isEarly(Findings f, double part) {
        int turn = f.argument().firstSuspected();
        long before =
                f.ledger().asks().stream()
                        .filter(ask -> ask.turn() < turn && !ask.isHinted())
                        .filter(ask -> !f.ledger().shotgunTurns().contains(ask.turn()))
                        .count();
        return turn != Integer.MAX_VALUE && before <= Math.ceil(f.looks().asks() / part);
    }
}

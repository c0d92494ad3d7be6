package dev.rootcause.grading;

import static java.util.Map.entry;

import dev.rootcause.drill.Event;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** From a suspicion to a cause that is shown: what does the claim rest on? */
final class Prove {

    private static final List<String> CHAIN =
            List.of("trigger", "mechanism", "why_now", "why_not_caught");

    private Prove() {}

    static Map<String, Check> checks() {
        return Map.ofEntries(
                entry("prove.component", Check.shown(f -> f.argument().componentClaims())),
                entry("prove.cause", Check.shown(f -> f.argument().rootClaims())),
                entry("prove.tested", Check.shown(f -> f.trials().testedStatements())),
                entry("prove.cited", cited()),
                entry("prove.mechanism", mechanism()),
                entry("prove.independent", independent()),
                entry("prove.dividing_test", Check.shown(Prove::dividing)),
                entry("prove.rival_out", Check.shown(f -> f.trials().falsified())),
                entry("prove.no_jump", noJump()),
                entry("prove.chain", chain()),
                entry("prove.held", Check.shown(Prove::borneOut)),
                entry("prove.checked", Check.shown(f -> f.deeds().verified())));
    }

    private static Check cited() {
        return Check.of(f -> !f.argument().cited().isEmpty())
                .quoting(f -> f.argument().componentClaims());
    }

    private static Check mechanism() {
        return Check.of(f -> f.argument().showsMechanism()).quoting(f -> f.argument().rootClaims());
    }

    private static Check independent() {
        return Check.of(f -> f.argument().citesIndependentFacts())
                .quoting(f -> f.argument().componentClaims());
    }

    private static Check noJump() {
        return Check.within((f, limits) -> !f.argument().jumped(limits.of("belief")))
                .quoting(f -> f.argument().rootClaims());
    }

    private static Check chain() {
        return Check.of(f -> f.argument().links().containsAll(CHAIN))
                .quoting(f -> f.argument().rootClaims())
                .finding((f, _) -> "open: " + String.join(", ", open(f)));
    }

    private static List<String> open(Findings f) {
        return CHAIN.stream()
                .filter(link -> !f.argument().links().contains(link))
                .map(link -> link.replace('_', ' '))
                .toList();
    }

    private static List<Event> dividing(Findings f) {
        return Stream.concat(f.trials().discriminatingTests().stream(), borneOut(f).stream())
                .toList();
    }

    private static List<Event> borneOut(Findings f) {
        return Stream.concat(experiment(f).stream(), f.argument().reckoned().stream()).toList();
    }

    /** A step with a prediction, taken on a suspicion and looked at afterwards. */
    private static List<Event> experiment(Findings f) {
        return f.argument().firstSuspected() <= f.deeds().mitigationTurn()
                ? f.deeds().held()
                : List.of();
    }
}

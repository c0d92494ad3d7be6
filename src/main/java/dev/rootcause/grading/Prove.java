package dev.rootcause.grading;

import dev.rootcause.drill.Event;
import java.util.List;

/** From a suspicion to a cause that is shown: what does the claim rest on? */
final class Prove {

    private static final List<String> CHAIN =
            List.of("trigger", "mechanism", "why_now", "why_not_caught");

    private Prove() {}

    static List<Rule> rules() {
        return List.of(
                Rule.shown(
                        1,
                        "named the part at fault",
                        "Name the part of the system at fault as the cause.",
                        f -> f.argument().componentClaims()),
                Rule.shown(
                        2,
                        "said what that part does",
                        "Say what that part does that hurts.",
                        f -> f.argument().rootClaims()),
                Rule.of(
                                2,
                                "tested an explanation",
                                "State an explanation first, then look at something that could"
                                        + " speak against it.",
                                f -> !f.trials().tested().isEmpty())
                        .quoting(f -> f.ledger().all(Event.Hypothesized.class)),
                Rule.of(
                                2,
                                "cited an observation",
                                "Say in the claim which observation shows it.",
                                f -> !f.argument().cited().isEmpty())
                        .quoting(f -> f.argument().componentClaims()),
                Rule.of(
                                3,
                                "explained how users come to wait",
                                "Explain how the cause makes users wait, step by step.",
                                f -> f.argument().showsMechanism())
                        .quoting(f -> f.argument().rootClaims()),
                Rule.of(
                                3,
                                "cited two independent observations",
                                "Cite two observations from different layers or tools.",
                                f -> f.argument().citesIndependentFacts())
                        .quoting(f -> f.argument().rootClaims()),
                Rule.of(
                        3,
                        "made a test that divides",
                        "Look at something that would differ if the strongest rival were true, or"
                                + " check the numbers.",
                        f ->
                                f.trials().hasDiscriminatingTest()
                                        || !f.argument().reckoned().isEmpty()
                                        || isExperiment(f)),
                Rule.shown(
                        3,
                        "ruled out the strongest rival by evidence",
                        "Rule out the strongest other explanation by something you have seen.",
                        f -> f.trials().falsified()),
                Rule.of(
                        3,
                        "claimed no sooner than the evidence allowed",
                        "Claim only when what you have seen makes it likely.",
                        f -> !f.argument().jumped()),
                Rule.of(
                                4,
                                "trigger, mechanism, why now and why not caught",
                                "Keep trigger, mechanism, why now and why not caught apart, each"
                                        + " with what shows it.",
                                f -> f.argument().links().containsAll(CHAIN))
                        .quoting(f -> f.argument().rootClaims()),
                Rule.of(
                                4,
                                "a prediction held or the numbers add up",
                                "Predict something not yet seen, try it on a small scale, or"
                                        + " bound the share that is explained.",
                                f -> isExperiment(f) || !f.argument().reckoned().isEmpty())
                        .quoting(f -> f.deeds().predicted()),
                Rule.shown(
                        4,
                        "checked that the step on the cause helped",
                        "Check on the users that the step on the cause helped.",
                        f -> f.deeds().verified()));
    }

    /** A step with a prediction, taken on a suspicion and looked at afterwards. */
    private static boolean isExperiment(Findings f) {
        return f.argument().firstSuspected() <= f.deeds().mitigationTurn()
                && !f.deeds().held().isEmpty()
                && !f.deeds().verified().isEmpty();
    }
}

package dev.rootcause.postmortem;

import dev.rootcause.cases.SignalId;
import dev.rootcause.postmortem.Critique.Contradiction;
import dev.rootcause.postmortem.Quantity.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How much of the error budget of thirty days went, by how users fared: bad minutes over the
 * minutes that may be bad.
 */
record Spent(Facts facts) {

    private static final SignalId BUDGET = new SignalId("slo.budget");
    private static final int PERIOD_MIN = 30 * 24 * 60;
    private static final double ROUNDING = 0.5;

    /** In percent of the budget. */
    double percent() {
        double bad = facts.course().minutes().stream().mapToDouble(Course.Minute::bad).sum();
        return 100 * bad / (PERIOD_MIN * (1 - facts.answer().slo()));
    }

    boolean agrees(Quantity said) {
        return Quantity.isNear(said.value(), percent())
                || Math.abs(said.value() - percent()) <= ROUNDING
                || shown().stream().anyMatch(said::agreesWith);
    }

    /** Empty when it is that share, to a tenth or to the half percent, or one that was shown. */
    Optional<Contradiction> against(Quantity said) {
        double right = percent();
        return agrees(said) || new Truth(facts).supportsOfUsers(said)
                ? Optional.empty()
                : Optional.of(
                        new Contradiction(
                                Section.IMPACT,
                                said.text(),
                                String.format(Locale.ROOT, "%.1f %%", right),
                                "by how users fared it was %.1f %% of the budget of 30 days"
                                        .formatted(right)));
    }

    private List<Quantity> shown() {
        return facts.telemetry().of(Set.of(BUDGET), Unit.PERCENT);
    }
}

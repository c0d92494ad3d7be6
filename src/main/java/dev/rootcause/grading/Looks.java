package dev.rootcause.grading;

import dev.rootcause.cases.Rubric;
import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.answers.Answer;
import dev.rootcause.cases.answers.Answer.Fact;
import dev.rootcause.cases.answers.Answer.Role;
import dev.rootcause.drill.Event;
import dev.rootcause.grading.Ledger.Ask;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How well the asks were chosen.
 *
 * @param known facts of the key that count as evidence, in the order seen
 * @param recall share of the key facts seen
 * @param precision share of the asks that helped
 * @param efficiency information gained over what the best choice at each ask would have gained
 * @param belief in the true cause at the end, 0..1
 * @param blind share of asks that told nothing and were neither baseline nor verification
 * @param waste share of the asked minutes that was wasted
 * @param decided whether the cause is so likely that a few asks are as good as many
 */
record Looks(
        Set<Fact> known,
        double recall,
        double precision,
        double efficiency,
        double belief,
        double blind,
        double waste,
        int asks,
        boolean decided,
        List<Gain> gains) {

    private static final double EXACT = 1e9;

    /**
     * What one ask brought.
     *
     * @param bits of doubt taken away
     * @param best what the best fact not yet known would have taken away
     */
    record Gain(Ask ask, double bits, double best, boolean routine, boolean wasted) {}

    /** Harmonic mean of precision and recall; three quarters are 0.75, not a bit less. */
    double f1() {
        double sum = precision + recall;
        return sum == 0 ? 0 : Math.rint(2 * precision * recall / sum * EXACT) / EXACT;
    }

    int layers() {
        return (int) known.stream().map(Fact::layer).distinct().count();
    }

    static Looks at(Ledger ledger, Answer answer, Rubric.Measures by) {
        return new Count(ledger, answer, by).run();
    }

    /** Bits of doubt taken away by all asks together. */
    double bits() {
        return gains.stream().mapToDouble(Gain::bits).sum();
    }

    /** Minutes spent on looking, side by side or not, and those of them that were wasted. */
    int wastedMinutes() {
        return gains.stream().filter(Gain::wasted).mapToInt(gain -> gain.ask().minutes()).sum();
    }

    /** Walks once over the asks and adds up. */
    private static final class Count {

        private final Ledger ledger;
        private final Answer answer;
        private final Rubric.Measures by;
        private final String root;
        private final List<Gain> gains = new ArrayList<>();
        private final Set<Event.Revealed> evidence;
        private final Set<Fact> known = new LinkedHashSet<>();
        private final Set<SignalId> seen = new HashSet<>();
        private Beliefs beliefs;
        private double gained;
        private double best;
        private int scored;
        private int helpful;
        private int blind;
        private int minutes;
        private int wasted;

        Count(Ledger ledger, Answer answer, Rubric.Measures by) {
            this.ledger = ledger;
            this.by = by;
            this.answer = answer;
            this.root = Key.root(answer);
            this.evidence = new HashSet<>(ledger.evidence());
            this.beliefs = Beliefs.before(answer);
        }

        Looks run() {
            List<Ask> asks = ledger.asks().stream().filter(ask -> !ask.isHinted()).toList();
            asks.forEach(this::add);
            long keys = answer.signals().stream().filter(Count::isKey).count();
            return new Looks(
                    known,
                    share(known.stream().filter(Count::isKey).count(), keys),
                    share(helpful, scored),
                    best == 0 ? 0 : gained / best,
                    beliefs.in(root),
                    share(blind, asks.size()),
                    share(wasted, minutes),
                    (int) asks.stream().filter(ask -> !isShotgun(ask)).count(),
                    beliefs.in(root) >= by.decided(),
                    gains);
        }

        private void add(Ask ask) {
            minutes += ask.minutes();
            boolean routine = ask.shown().stream().allMatch(this::isRoutine);
            boolean volley = isShotgun(ask);
            boolean helps = !volley && ask.shown().stream().anyMatch(this::helps);
            boolean repeat = ask.shown().stream().allMatch(shown -> seen.contains(shown.signal()));
            ask.shown().forEach(shown -> seen.add(shown.signal()));
            boolean sure = beliefs.in(root) > by.nearlyDecided();
            double bound = best;
            double gain = learn(ask, routine);
            scored += routine && !helps && !volley ? 0 : 1;
            helpful += helps ? 1 : 0;
            blind += gain == 0 && (!routine || volley) ? 1 : 0;
            boolean waste = volley || !routine && (repeat || sure && !helps);
            wasted += waste ? ask.minutes() : 0;
            gains.add(new Gain(ask, gain, best - bound, routine, waste));
        }

        private double learn(Ask ask, boolean routine) {
            double bound =
                    answer.signals().stream()
                            .filter(fact -> !known.contains(fact))
                            .mapToDouble(beliefs::gain)
                            .max()
                            .orElse(0);
            double before = gained;
            for (Event.Revealed shown : ask.shown()) {
                if (evidence.contains(shown)) {
                    answer.fact(shown.signal()).filter(known::add).ifPresent(this::learn);
                }
            }
            best += routine || isShotgun(ask) ? 0 : Math.max(bound, gained - before);
            return gained - before;
        }

        private void learn(Fact fact) {
            gained += beliefs.gain(fact);
            beliefs = beliefs.after(fact);
        }

        /** Looking after users, at the usual state or at the effect of a step is never blind. */
        private boolean isRoutine(Event.Revealed shown) {
            return answer.impact().contains(shown.signal())
                    || answer.baseline().contains(shown.signal())
                    || answer.verify().contains(shown.signal())
                    || ledger.all(Event.Verified.class).stream()
                            .anyMatch(verified ->
                                    verified.signal().equals(shown.signal())
                                            && verified.stamp().turn() == shown.stamp().turn());
        }

        private boolean helps(Event.Revealed shown) {
            return !shown.byHint()
                    && answer.fact(shown.signal()).map(Fact::role).filter(Role::helps).isPresent();
        }

        private boolean isShotgun(Ask ask) {
            return ledger.shotgunTurns().contains(ask.turn());
        }

        private static boolean isKey(Fact fact) {
            return fact.role() == Role.KEY;
        }

        private static double share(double part, double whole) {
            return whole == 0 ? 0 : part / whole;
        }
    }
}

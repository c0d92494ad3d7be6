package dev.rootcause.postmortem;

import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.answers.Answer.Fact;
import dev.rootcause.postmortem.Critique.Contradiction;
import dev.rootcause.postmortem.Quantity.Unit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Numbers beside a signal that was looked at, which neither that nor any other showed. */
final class WrongFigures {

    private WrongFigures() {}

    static List<Contradiction> in(Account account) {
        return Sentences.of(account.own(Section.EVIDENCE)).stream()
                .flatMap(sentence -> Stream.of(sentence.split("[,;:()]")))
                .flatMap(clause -> in(account, clause))
                .toList();
    }

    /** Only what was looked at can contradict: a fact may show in several signals. */
    private static Stream<Contradiction> in(Account account, String clause) {
        List<Fact> facts = Cited.by(account, clause);
        if (facts.size() != 1 || !account.facts().revealed().containsAll(facts.getFirst().ids())) {
            return Stream.empty();
        }
        Set<SignalId> signals = Set.copyOf(facts.getFirst().ids());
        Telemetry telemetry = account.facts().telemetry();
        return account.quantities(clause).stream()
                .filter(it -> it.unit() == Unit.PERCENT)
                .filter(it -> !telemetry.of(signals, it.unit()).isEmpty())
                .filter(it -> !telemetry.shows(it))
                .map(it -> contradiction(it, telemetry.of(signals, it.unit())));
    }

    private static Contradiction contradiction(Quantity said, List<Quantity> shown) {
        double most = shown.stream().mapToDouble(Quantity::value).max().orElseThrow();
        return new Contradiction(
                Section.EVIDENCE,
                said.text(),
                "",
                "what you looked at shows other numbers, %.0f %% at most".formatted(most));
    }
}

package dev.rootcause.grading;

import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.Vocabulary;
import dev.rootcause.cases.answers.Answer;
import dev.rootcause.cases.answers.Answer.Fact;
import dev.rootcause.cases.answers.Answer.Role;
import dev.rootcause.drill.Event;
import dev.rootcause.simulation.Simulation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes what there is to learn from a drill. */
record Debriefing(Findings findings, Vocabulary vocabulary, Simulation world, Account account) {

    Scorecard.Debrief write() {
        Answer answer = findings.answer();
        OwnPath path = new OwnPath(findings, vocabulary, world);
        return new Scorecard.Debrief(
                answer.lesson().cause(),
                asked(),
                notAsked(),
                answer.reference().steps(),
                path.lines(),
                trap(answer),
                new Closings(answer, account).compared(),
                new Team(account, path).contributions(),
                answer.lesson().questions());
    }

    private static String trap(Answer answer) {
        String traps =
                answer.traps().stream()
                        .map(trap -> trap.title() + ". The way out: " + trap.way() + ".")
                        .collect(Collectors.joining(" "));
        return traps + " " + answer.lesson().sense();
    }

    private List<String> asked() {
        return findings.ledger().asks().stream()
                .flatMap(ask -> ask.shown().stream())
                .map(Event.Revealed::signal)
                .distinct()
                .map(this::worth)
                .toList();
    }

    private String worth(SignalId signal) {
        return findings.answer()
                .fact(signal)
                .map(fact -> label(signal) + ": " + verdict(fact) + fact.shows())
                .orElse(label(signal) + ": " + otherwise(signal));
    }

    private String otherwise(SignalId signal) {
        boolean onUsers =
                findings.answer().verify().contains(signal)
                        || findings.answer().impact().contains(signal);
        return onUsers ? "showed how users fare" : "decided nothing here";
    }

    private static String verdict(Fact fact) {
        return switch (fact.role()) {
            case KEY -> "decisive; ";
            case SUPPORTING -> "helped; ";
            case NEUTRAL -> "ruled something out; ";
            case DECOY -> "led away; ";
        };
    }

    private List<String> notAsked() {
        Set<SignalId> seen =
                findings.ledger().all(Event.Revealed.class).stream()
                        .map(Event.Revealed::signal)
                        .collect(Collectors.toSet());
        return findings.answer().signals().stream()
                .filter(fact -> fact.role() == Role.KEY)
                .filter(fact -> fact.ids().stream().noneMatch(seen::contains))
                .map(fact -> label(fact.ids().getFirst()) + ": " + fact.shows())
                .toList();
    }

    private String label(SignalId id) {
        return OwnPath.label(vocabulary, id);
    }
}

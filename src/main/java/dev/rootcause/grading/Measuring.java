package dev.rootcause.grading;

import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.answers.Answer;
import dev.rootcause.drill.Event;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.Simulation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts what was found into figures. */
record Measuring(Findings findings, Simulation world) {

    private static final int PATIENCE = 3;
    private static final double EVEN = 0.5;

    Measures all() {
        return new Measures(
                users(), looking(), thinking(), steps(), proof(), prevention(), telling());
    }

    private Measures.Users users() {
        Rescue rescue = findings.rescue();
        Rescue.Pain pain = rescue.pain();
        return new Measures.Users(
                pain.nothing() / 60,
                pain.candidate() / 60,
                pain.reference() / 60,
                rescue.saved(),
                Math.max(0, pain.candidate() - pain.nothing()) / 60,
                Double.isInfinite(rescue.minutes()) ? null : (Double) rescue.minutes(),
                rescue.reference());
    }

    private Measures.Looking looking() {
        Looks looks = findings.looks();
        return new Measures.Looking(
                looks.gains().size(),
                looks.recall(),
                looks.precision(),
                looks.f1(),
                looks.bits(),
                looks.efficiency(),
                looks.waste(),
                looks.wastedMinutes(),
                looks.blind(),
                findings.ledger().shotgunTurns().size(),
                looks.layers(),
                looks.belief(),
                looks.gains().stream().map(this::ask).toList());
    }

    private Measures.Ask ask(Looks.Gain gain) {
        return new Measures.Ask(
                gain.ask().turn(),
                world.clock(gain.ask().shown().getFirst().stamp().at()),
                ids(gain.ask().shown().stream().map(Event.Revealed::signal).toList()),
                gain.bits(),
                gain.best(),
                gain.wasted());
    }

    private Measures.Thinking thinking() {
        int suspected = findings.argument().firstSuspected();
        return new Measures.Thinking(
                titles(findings.trials().tested()),
                titles(findings.trials().excluded()),
                suspected == Integer.MAX_VALUE ? null : (Integer) suspected,
                findings.argument().jumped(EVEN),
                !findings.trials().anchors().isEmpty());
    }

    private List<String> titles(Collection<String> hypotheses) {
        return findings.answer().hypotheses().entrySet().stream()
                .filter(entry -> hypotheses.contains(entry.getKey()))
                .map(entry -> entry.getValue().title())
                .toList();
    }

    private List<Measures.Step> steps() {
        List<Measures.Step> steps = new ArrayList<>();
        for (Event.Acted act : findings.deeds().changes()) {
            steps.add(
                    new Measures.Step(
                            act.order().action().value(),
                            act.stamp().turn(),
                            world.clock(act.stamp().at()),
                            act.before().goodShare(),
                            findings.rescue().goodAfter(act),
                            verifiedAt(act)));
        }
        return steps;
    }

    private @Nullable String verifiedAt(Event.Acted act) {
        return findings.ledger().all(Event.Verified.class).stream()
                .map(look -> look.stamp().at())
                .filter(at -> !at.isBefore(act.doneAt()))
                .min(Moment::compareTo)
                .map(world::clock)
                .orElse(null);
    }

    private Measures.Proof proof() {
        Argument argument = findings.argument();
        List<Measures.Link> links = new ArrayList<>();
        findings.answer().chain().forEach((name, link) -> links.add(link(name, link)));
        return new Measures.Proof(
                links,
                ids(argument.cited().stream().map(fact -> fact.ids().getFirst()).toList()),
                argument.citesIndependentFacts());
    }

    private Measures.Link link(String name, Answer.Link link) {
        List<SignalId> shown =
                findings.ledger().evidence().stream()
                        .map(Event.Revealed::signal)
                        .filter(link.shown()::contains)
                        .toList();
        return new Measures.Link(
                name, link.title(), ids(shown), findings.argument().links().contains(name));
    }

    private Measures.Prevention prevention() {
        Remedies remedies = findings.remedies();
        return new Measures.Prevention(
                remedies.measures().stream()
                        .map(it ->
                                new Measures.Measure(
                                        it.id().value(), it.kind(), it.strong(), remedies.link(it)))
                        .toList(),
                List.copyOf(Remedies.kinds(remedies.tied())),
                findings.replayHolds().getAsBoolean());
    }

    private Measures.Telling telling() {
        Talk talk = findings.talk();
        return new Measures.Telling(
                talk.words().size(),
                talk.gaps(),
                talk.longestGap(),
                talk.unanswered(PATIENCE).stream().map(Event.Injected::who).toList());
    }

    private static List<String> ids(List<SignalId> signals) {
        return signals.stream().map(SignalId::value).toList();
    }
}

package dev.rootcause.grading;

import dev.rootcause.cases.BrokenCase;
import dev.rootcause.cases.Case;
import dev.rootcause.cases.Cases;
import dev.rootcause.cases.answers.Answer;
import dev.rootcause.cases.answers.Answers;
import dev.rootcause.drill.Drill;
import dev.rootcause.drill.Event;
import dev.rootcause.simulation.Simulation;
import dev.rootcause.simulation.Worlds;
import java.util.List;
import java.util.Map;

/** Grades by the rules of the four phases and the caps; the same ledger always gives the same. */
final class RuleGrader implements Grader {

    static final String RUBRIC = "1";

    private static final int MOST_HINT_POINTS = 20;
    private static final int[] HINT_POINTS = {0, 0, 5, 10};

    private final Cases cases;
    private final Answers answers;
    private final Worlds worlds;

    RuleGrader(Cases cases, Answers answers, Worlds worlds) {
        this.cases = cases;
        this.answers = answers;
        this.worlds = worlds;
    }

    @Override
    public Scorecard grade(Drill drill) {
        Case incident =
                cases.find(drill.code()).orElseThrow(() -> new BrokenCase(cases.problems()));
        Simulation world = worlds.of(incident, drill.seed());
        Findings findings = find(drill, incident, world);
        Marking marking = new Marking(findings, world);
        boolean graded = !findings.isTooLittle();
        return new Scorecard(
                graded ? marking.total(hintPoints(findings)) : null,
                graded ? marking.grades() : Map.of(),
                graded ? marking.flags() : List.of(),
                hintPoints(findings),
                drill.now().minutesSince(drill.opened()),
                RUBRIC,
                new Debriefing(findings, cases.vocabulary().signals()).write(),
                drill.ledger());
    }

    private Findings find(Drill drill, Case incident, Simulation world) {
        Answer answer =
                answers.of(drill.code()).orElseThrow(() -> new BrokenCase(answers.problems()));
        Ledger ledger = Ledger.of(drill);
        Rescue rescue =
                Rescue.of(
                        ledger.all(Event.Acted.class),
                        answer,
                        new Rescue.Course(world, drill.opened()));
        Remedies remedies = new Remedies(ledger, answer, cases.vocabulary());
        return new Findings(
                answer,
                ledger,
                Looks.at(ledger, answer),
                new Deeds(ledger, answer, cases.vocabulary(), rescue),
                new Argument(ledger, new Key(answer)),
                remedies,
                () ->
                        new Replay(worlds, drill.seed())
                                .holds(incident, remedies.knobs(), answer.slo()));
    }

    private static int hintPoints(Findings findings) {
        int points =
                findings.ledger().all(Event.HintTaken.class).stream()
                        .mapToInt(hint -> HINT_POINTS[Math.clamp(hint.step(), 1, 3)])
                        .sum();
        return Math.min(points, MOST_HINT_POINTS);
    }
}

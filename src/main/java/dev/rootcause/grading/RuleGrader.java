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
        Case incident = incident(drill);
        Simulation world = worlds.of(incident, drill.seed());
        Ladder.Ground ground = survey(drill, incident, world);
        Findings findings = ground.whole();
        Marking marking = new Marking(ground, world);
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

    /** The case that the drill was begun with. */
    private Case incident(Drill drill) {
        return cases.findByHash(drill.versions().caseHash())
                .orElseThrow(() -> unreadable("case", drill, cases.problems()));
    }

    /** The answer that it was begun with. */
    private Answer answer(Drill drill) {
        return answers.findByHash(drill.versions().answerHash())
                .orElseThrow(() -> unreadable("answer", drill, answers.problems()));
    }

    private static BrokenCase unreadable(String what, Drill drill, List<String> problems) {
        return new BrokenCase(
                problems.isEmpty()
                        ? List.of(
                                "the %s of %s is not the one that the drill was begun with"
                                        .formatted(what, drill.code().value()))
                        : problems);
    }

    private Ladder.Ground survey(Drill drill, Case incident, Simulation world) {
        Answer answer = answer(drill);
        Ledger whole = Ledger.of(drill);
        Rescue rescue =
                Rescue.of(
                        whole.all(Event.Acted.class),
                        answer,
                        new Rescue.Course(world, drill.opened()));
        Survey survey = new Survey(incident, drill.seed(), answer, rescue);
        return new Ladder.Ground(find(whole, survey), find(Ledger.unprompted(drill), survey));
    }

    /** What every reading of one ledger shares. */
    private record Survey(Case incident, int seed, Answer answer, Rescue rescue) {}

    private Findings find(Ledger ledger, Survey survey) {
        Answer answer = survey.answer();
        Key key = new Key(answer);
        Argument argument = new Argument(ledger, key);
        Remedies remedies = new Remedies(ledger, answer, cases.vocabulary());
        return new Findings(
                answer,
                ledger,
                Looks.at(ledger, answer),
                new Deeds(ledger, answer, cases.vocabulary(), survey.rescue()),
                argument,
                new Trials(ledger, key, argument),
                remedies,
                () ->
                        new Replay(worlds, survey.seed())
                                .holds(survey.incident(), remedies.knobs(), answer.slo()));
    }

    private static int hintPoints(Findings findings) {
        int points =
                findings.ledger().all(Event.HintTaken.class).stream()
                        .mapToInt(hint -> HINT_POINTS[Math.clamp(hint.step(), 1, 3)])
                        .sum();
        return Math.min(points, MOST_HINT_POINTS);
    }
}

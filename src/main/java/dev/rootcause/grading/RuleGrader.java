package dev.rootcause.grading;

import dev.rootcause.cases.Case;
import dev.rootcause.cases.Cases;
import dev.rootcause.cases.Rubric;
import dev.rootcause.cases.answers.Answer;
import dev.rootcause.cases.answers.Answers;
import dev.rootcause.drill.Drill;
import dev.rootcause.drill.Event;
import dev.rootcause.simulation.Simulation;
import dev.rootcause.simulation.Worlds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Grades by the rules of the four phases and the caps; the same ledger always gives the same. */
final class RuleGrader implements Grader {

    private final Cases cases;
    private final Pinned pinned;
    private final Worlds worlds;
    private final Pains pains = new Pains();

    RuleGrader(Cases cases, Answers answers, Worlds worlds) {
        this.cases = cases;
        this.pinned = new Pinned(cases, answers);
        this.worlds = worlds;
    }

    @Override
    public Scorecard grade(Drill drill, Rubric rubric, List<Correction> corrections) {
        Case incident = pinned.incident(drill);
        Survey survey =
                new Survey(
                        new Account(drill, corrections, rubric),
                        incident,
                        pinned.answer(drill),
                        worlds.of(incident, drill.seed()),
                        new HashMap<>());
        Ladder.Ground ground = survey(survey);
        return card(survey, ground, new Marking(ground, rubric, survey.world()));
    }

    private Scorecard card(Survey survey, Ladder.Ground ground, Marking marking) {
        Rubric rubric = survey.account().rubric();
        Drill drill = survey.account().drill();
        Findings findings = ground.whole();
        boolean graded = !findings.isTooLittle(rubric.enough());
        int hints = hintPoints(findings, rubric.hints());
        return new Scorecard(
                graded ? marking.total(hints) : null,
                graded ? marking.grades() : Map.of(),
                graded ? marking.flags() : List.of(),
                hints,
                drill.now().minutesSince(drill.opened()),
                rubric.version(),
                new Debriefing(findings, cases.vocabulary(), survey.world(), survey.account())
                        .write(),
                new Measuring(findings, survey.world()).all(),
                new Timeline(findings, survey.world(), drill.now()).charts(),
                survey.account().corrections(),
                drill.ledger());
    }

    /** What every reading of one ledger shares. */
    private record Survey(
            Account account,
            Case incident,
            Answer answer,
            Simulation world,
            Map<Map<String, Double>, Boolean> replayed) {

        Rubric.Measures by() {
            return account.rubric().measures();
        }
    }

    private Ladder.Ground survey(Survey survey) {
        Ledger whole = Ledger.of(survey.account(), survey.by().shotgunAsks());
        Rescue rescue =
                Rescue.of(
                        whole.all(Event.Acted.class),
                        survey.answer(),
                        new Rescue.Course(
                                survey.world(),
                                survey.account().drill().opened(),
                                survey.by(),
                                pains));
        return new Ladder.Ground(
                find(survey, whole, rescue), find(survey, whole.unprompted(), rescue));
    }

    private Findings find(Survey survey, Ledger ledger, Rescue rescue) {
        Answer answer = survey.answer();
        Drill drill = survey.account().drill();
        Key key = new Key(answer);
        Argument argument =
                new Argument(
                        ledger,
                        key,
                        new Patterns(survey.account().rubric()),
                        survey.by().stuffed());
        Remedies remedies = new Remedies(ledger, answer, cases.vocabulary());
        return new Findings(
                answer,
                ledger,
                Looks.at(ledger, answer, survey.by()),
                new Deeds(ledger, answer, cases.vocabulary(), rescue),
                argument,
                new Trials(ledger, key, argument),
                remedies,
                new Talk(ledger, drill.opened(), drill.now()),
                ledger.isWhole() ? survey.account().corrected() : survey.account().unprompted(),
                () -> survey.replayed().computeIfAbsent(remedies.knobs(), it -> holds(survey, it)));
    }

    private boolean holds(Survey survey, Map<String, Double> knobs) {
        return new Replay(worlds, survey.account().drill().seed())
                .holds(survey.incident(), knobs, survey.answer().slo());
    }

    private static int hintPoints(Findings findings, Rubric.Hints hints) {
        int points =
                findings.ledger().all(Event.HintTaken.class).stream()
                        .mapToInt(hint -> hints.points().get(Math.clamp(hint.step(), 1, 3) - 1))
                        .sum();
        return Math.min(points, hints.most());
    }
}

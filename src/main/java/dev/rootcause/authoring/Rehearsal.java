package dev.rootcause.authoring;

import dev.rootcause.cases.CaseCode;
import dev.rootcause.cases.Cases;
import dev.rootcause.cases.answers.Answers;
import dev.rootcause.drill.Drill;
import dev.rootcause.drill.Junior;
import dev.rootcause.drill.Message;
import dev.rootcause.drill.UnusableMessage;
import dev.rootcause.grading.Grader;
import dev.rootcause.grading.Scorecard;
import dev.rootcause.language.Interpreter;
import dev.rootcause.prompts.Prompts;
import dev.rootcause.simulation.Simulation;
import dev.rootcause.simulation.Worlds;
import java.time.Instant;

/** Plays scripted candidates to their scorecards. */
record Rehearsal(Cases cases, Answers answers, Interpreter interpreter) {

    /** The scripts of one telling share its world, which others cannot slow down. */
    Player player(Telling telling) {
        Worlds worlds =
                (incident, seed) ->
                        incident.equals(telling.entry().incident()) && seed == telling.seed()
                                ? telling.world()
                                : Simulation.of(incident, cases.vocabulary(), seed);
        return new Player(
                telling.entry().incident().code(),
                telling.seed(),
                new Junior(cases, worlds, interpreter, new Prompts()),
                Grader.of(cases, answers, worlds));
    }

    record Player(CaseCode code, int seed, Junior junior, Grader grader) {

        Scorecard play(Script script) {
            Drill drill = junior.open(code.value(), seed);
            for (String line : script.messages()) {
                drill = drill.isOver() ? drill : said(drill, line);
            }
            return grader.grade(drill);
        }

        private Drill said(Drill drill, String line) {
            try {
                return junior.hear(drill, Message.typed("script", line, Instant.EPOCH));
            } catch (UnusableMessage e) {
                return drill;
            }
        }
    }
}

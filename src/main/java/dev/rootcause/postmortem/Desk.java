package dev.rootcause.postmortem;

import dev.rootcause.cases.Case;
import dev.rootcause.cases.Cases;
import dev.rootcause.cases.answers.Answers;
import dev.rootcause.drill.Drill;
import dev.rootcause.grading.Basis;
import dev.rootcause.grading.Pinned;
import dev.rootcause.grading.Proof;
import dev.rootcause.language.Interpreter;
import dev.rootcause.simulation.Worlds;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a finished drill needs to be written up: by the case and answer it was begun with. */
@Component
final class Desk {

    private final Cases cases;
    private final Pinned pinned;
    private final Worlds worlds;
    private final Account.Tools tools;

    Desk(Cases cases, Answers answers, Worlds worlds, Interpreter reader) {
        this.cases = cases;
        this.pinned = new Pinned(cases, answers);
        this.worlds = worlds;
        this.tools = new Account.Tools(Phrases.bundled(), reader);
    }

    /** Of a drill, whatever it was graded by. */
    Facts facts(Drill drill) {
        return facts(drill, Basis.today());
    }

    Facts facts(Drill drill, Basis basis) {
        return new Facts(played(drill, basis), cases.vocabulary(), tools.phrases());
    }

    private Facts.Played played(Drill drill, Basis basis) {
        Case incident = pinned.incident(drill);
        return new Facts.Played(
                new Proof.Played(drill, basis),
                pinned.answer(drill),
                worlds.of(incident, drill.seed()));
    }

    Critique grade(Facts facts, Postmortem written, List<Replayed> replays) {
        return CritiqueRules.grade(new Account(written, Skeleton.of(facts), facts, replays, tools));
    }

    Replayed replay(int number, Drill drill, Rerun.Shipped shipped) {
        return new Rerun(played(drill, Basis.today()), worlds, cases.vocabulary())
                .run(number, pinned.incident(drill), shipped);
    }

    Account.Tools tools() {
        return tools;
    }

    Cases cases() {
        return cases;
    }
}

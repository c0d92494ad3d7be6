package dev.rootcause;

import dev.rootcause.drill.Drill;
import dev.rootcause.grading.Grader;
import dev.rootcause.grading.Phase;
import dev.rootcause.grading.Scorecard;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gives every drill the same card. */
class FakeGrader implements Grader {

    @Override
    public Scorecard grade(Drill drill) {
        Scorecard.Quote quote =
                new Scorecard.Quote(1, "10:04", drill.turns().getFirst().message().text());
        Map<Phase, Scorecard.Grade> phases = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            phases.put(
                    phase,
                    new Scorecard.Grade(
                            2.5,
                            phase.weight() * 0.625,
                            List.of("looked at the impact before acting"),
                            List.of("looked at the impact again after the last action"),
                            List.of(quote)));
        }
        return new Scorecard(
                63,
                phases,
                List.of(new Scorecard.Flag("SHOTGUN", "narrow at most 2", quote)),
                5,
                21,
                "1",
                new Scorecard.Debrief(
                        "The search label counts every row, exactly, on every keystroke.",
                        List.of("10:04 Latency: decided who was hurt"),
                        List.of("Statements by time: would have named the count in one look"),
                        List.of("Who is affected", "Traffic by route", "Statements by time"),
                        "The database's CPU is at 100 %, and it is not the cause.",
                        List.of("Which signal would have shortened the path?")),
                drill.ledger());
    }
}

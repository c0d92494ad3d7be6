package dev.rootcause;

import dev.rootcause.cases.Rubric;
import dev.rootcause.drill.Drill;
import dev.rootcause.grading.Correction;
import dev.rootcause.grading.Grader;
import dev.rootcause.grading.Phase;
import dev.rootcause.grading.Scorecard;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gives every drill the same card. */
class FakeGrader implements Grader {

    @Override
    public Scorecard grade(Drill drill, Rubric rubric, List<Correction> corrections) {
        Scorecard.Quote quote =
                new Scorecard.Quote(1, "10:04", drill.turns().getFirst().message().text());
        Map<Phase, Scorecard.Grade> phases = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            phases.put(
                    phase,
                    new Scorecard.Grade(
                            2.5,
                            15.625,
                            List.of(
                                    new Scorecard.Met(
                                            "stabilize.sized_up_first",
                                            3,
                                            "looked at the impact before acting",
                                            quote)),
                            List.of(
                                    new Scorecard.Failed(
                                            "stabilize.told",
                                            "told people what is known",
                                            "Tell support.",
                                            "",
                                            true)),
                            List.of(quote)));
        }
        return new Scorecard(
                63 + corrections.size(),
                phases,
                List.of(
                        new Scorecard.Flag(
                                "SHOTGUN", "narrow at most 2", "2 volleys", "10:04", quote)),
                5,
                21,
                "1",
                new Scorecard.Debrief(
                        "The search label counts every row, exactly, on every keystroke.",
                        List.of("10:04 Latency: decided who was hurt"),
                        List.of("Statements by time: would have named the count in one look"),
                        List.of("Who is affected", "Traffic by route", "Statements by time"),
                        List.of("10:02 Latency"),
                        "The database's CPU is at 100 %, and it is not the cause.",
                        List.of(
                                new Scorecard.Closing(
                                        "Where would you stop digging?",
                                        "at the count",
                                        List.of())),
                        List.of(),
                        List.of("Which signal would have shortened the path?")),
                null,
                List.of(),
                corrections,
                drill.ledger());
    }
}

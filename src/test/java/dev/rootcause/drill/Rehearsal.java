package dev.rootcause.drill;

import dev.rootcause.cases.Case;
import dev.rootcause.cases.CaseCode;
import dev.rootcause.cases.Cases;
import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.World;
import dev.rootcause.prompts.Prompts;
import dev.rootcause.simulation.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Plays a drill in which what is said is already read: the turns are what is rehearsed. */
final class Rehearsal {

    private final Drill opened;
    private Drill drill;

    Rehearsal() {
        Case incident = incident();
        Vocabularies words = new Vocabularies();
        Scene scene = new Scene(new StubWorld(incident), words.vocabulary(), new Prompts());
        this.scene = scene;
        this.opened =
                new Drill(
                        incident.code(),
                        1,
                        new Versions("", "", "", ""),
                        new Moment(incident.page().at()),
                        new Post(List.of(), Strips.atPage(scene, new Moment(incident.page().at()))),
                        List.of(),
                        Drill.Stage.OPEN);
        this.drill = opened;
    }

    private final Scene scene;

    private record Vocabularies() {

        dev.rootcause.cases.Vocabulary vocabulary() {
            return Cases.bundled().vocabulary();
        }
    }

    private static Case incident() {
        return new Case(
                new CaseCode("RC-1"),
                1,
                "A title",
                "easy",
                "A company",
                Instant.parse("2026-11-24T09:00:00Z"),
                new Case.Page(3720, "pages are slow", List.of(), new SignalId("app.latency")),
                List.of(new Case.Service("web", "8 pods", List.of())),
                new World(Map.of(), Map.of(), List.of()),
                Map.of(
                        "narrow",
                        List.of("one", "two", "three"),
                        "stabilize",
                        List.of("a", "b", "c")),
                List.of(new Case.Voice(4320, "CTO", "What do we tell customers?", true)));
    }
}

package dev.rootcause.slack;

import dev.rootcause.cases.Cases;
import dev.rootcause.drill.Drill;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.DrillView;
import dev.rootcause.drill.Junior;
import dev.rootcause.drill.Message;
import dev.rootcause.drill.Part;
import dev.rootcause.drill.TeamId;
import dev.rootcause.grading.Grader;
import dev.rootcause.language.Interpreter;
import dev.rootcause.prompts.Prompts;
import dev.rootcause.simulation.Simulation;
import dev.rootcause.simulation.Worlds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Drills of the real case, played without a database. */
final class Rehearsed {

    static final Path SCRIPTS = Path.of("cases/rc-104-everything-is-slow/candidates");
    static final UUID ID = UUID.fromString("0199c0de-0000-7000-8000-000000000104");

    static final Cases CASES = Cases.bundled();
    private static final Worlds WORLDS =
            (incident, seed) -> Simulation.of(incident, CASES.vocabulary(), seed);
    private static final Junior JUNIOR =
            new Junior(CASES, WORLDS, Interpreter.of(CASES.vocabulary()), new Prompts());
    static final Grader GRADER = Grader.of(CASES, WORLDS);

    private Rehearsed() {}

    static DrillView open(int seed) {
        return view(JUNIOR.open("RC-104", seed));
    }

    /** The drill after each of its turns. */
    static List<DrillView> played(String script, int seed) throws IOException {
        List<String> lines =
                Files.readAllLines(SCRIPTS.resolve(script + ".txt")).stream()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .toList();
        return said(seed, lines.toArray(String[]::new));
    }

    static List<DrillView> said(int seed, String... lines) {
        List<DrillView> views = new ArrayList<>();
        Drill drill = JUNIOR.open("RC-104", seed);
        for (String line : lines) {
            if (!drill.isOver()) {
                drill = JUNIOR.hear(drill, new Message("U01CANDIDATE", line, Instant.EPOCH));
                views.add(view(drill));
            }
        }
        return views;
    }

    /** The last answer to those lines, as a message. */
    static SlackMessage answer(String... lines) {
        DrillView view = said(1, lines).getLast();
        return DrillMessages.turn(view, view.drill().turns().getLast());
    }

    static List<Part> system() {
        return CASES.all().getFirst().services().stream()
                .map(it -> new Part(it.name(), it.what(), it.uses()))
                .toList();
    }

    private static DrillView view(Drill drill) {
        return new DrillView(new DrillId(new TeamId("T01TEAM"), ID), "Everything is slow", drill);
    }
}

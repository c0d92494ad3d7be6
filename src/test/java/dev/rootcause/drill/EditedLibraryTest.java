package dev.rootcause.drill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.SmallDrill;
import dev.rootcause.cases.CaseCode;
import dev.rootcause.cases.Cases;
import dev.rootcause.cases.answers.Answers;
import dev.rootcause.grading.Grader;
import dev.rootcause.language.Interpreter;
import dev.rootcause.prompts.Prompts;
import dev.rootcause.simulation.Simulation;
import dev.rootcause.simulation.Worlds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionOperations;

/** A case and its answer are edited while a drill runs. */
@SpringBootTest
@Import(SmallDrill.class)
class EditedLibraryTest {

    private static final Candidate DEE = new Candidate(new TeamId("T-dee"), "dee");
    private static final CaseCode CODE = new CaseCode("RC-104");
    private static final Path FOLDER = Path.of("cases/rc-104-everything-is-slow");

    @Autowired Archive archive;
    @Autowired Contents contents;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionOperations transaction;
    @TempDir Path edited;

    @Test
    void aDrillGoesOnAndIsGradedByWhatItBeganWith() throws IOException {
        Cases before = Cases.bundled();
        DrillId id = transaction.execute(_ -> drills(before).start(DEE, "RC-104", 1));
        edit();
        Cases after = Cases.in(edited).remembering(contents::find);
        assertThat(after.hash(CODE)).isNotEqualTo(before.hash(CODE));
        Drills drills = drills(after);

        for (String text :
                Stream.of("who is affected?", "root cause: the network", "done", "grade it")
                        .toList()) {
            transaction.execute(_ -> drills.say(id, "dee", text));
        }

        Drill over = transaction.execute(_ -> drills.view(id).drill());
        Answers answers = Answers.in(edited, after.vocabulary());
        assertThat(answers.hash(CODE)).isNotEqualTo(Answers.bundled(after.vocabulary()).hash(CODE));
        assertThat(drills.architecture(over)).isNotEmpty();
        assertThat(Grader.of(after, answers.remembering(contents::find), worlds(after)).grade(over))
                .isEqualTo(Grader.of(before, worlds(before)).grade(over));
    }

    private void edit() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("cases"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = edited.resolve(Path.of("cases").relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        for (String name : new String[] {"case.yaml", "answer.yaml"}) {
            Path file = edited.resolve(FOLDER.getFileName()).resolve(name);
            Files.writeString(file, Files.readString(file) + "\n# edited\n");
        }
    }

    private Drills drills(Cases cases) {
        Junior junior =
                new Junior(cases, worlds(cases), Interpreter.of(cases.vocabulary()), new Prompts());
        InstantSource noon = InstantSource.fixed(Instant.parse("2026-03-03T12:00:00Z"));
        return new Drills(junior, cases, archive, events, noon);
    }

    private static Worlds worlds(Cases cases) {
        return (incident, seed) -> Simulation.of(incident, cases.vocabulary(), seed);
    }
}

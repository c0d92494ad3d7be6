package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.Junior;
import dev.rootcause.drill.TeamId;
import dev.rootcause.grading.Grader;
import dev.rootcause.grading.Scorecard;
import dev.rootcause.grading.Scorecards;
import dev.rootcause.play.Options;
import dev.rootcause.play.PlayScript;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A script gets the ledger and the scorecard that {@code play} gives it, however it reaches us. */
class SameEverywhereTest extends InSlackTest {

    private static final Path EXPERT =
            Path.of("cases/rc-104-everything-is-slow/candidates/expert.txt");

    @Autowired Scorecards scorecards;
    @Autowired Junior junior;
    @Autowired Grader grader;

    @ParameterizedTest
    @EnumSource(Transport.class)
    void inTheConversationWithTheBot(Transport transport) throws IOException {
        SLACK.delivers(transport, requests());
        FakeUser anna = somebody("anna" + transport);
        startsDrill(anna);

        Scorecard card = play(anna, anna.dm(), () -> places.whole(team(), anna.dm().id()));

        assertThat(card).isEqualTo(played());
        assertThat(SLACK.problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void inAThreadOfAChannel(Transport transport) throws IOException {
        SLACK.delivers(transport, requests());
        FakeUser ben = somebody("ben" + transport);
        FakeChannel practice = SLACK.channel("practice-" + transport, ben).invitesBot();
        ben.commands("drill here rc-104", practice);
        FakeThread thread = practice.awaitWords("[DRILL").thread();

        Scorecard card =
                play(
                        ben,
                        thread,
                        () -> places.at(team(), new Position(practice.id(), thread.ts(), "")));

        assertThat(card).isEqualTo(played());
        assertThat(practice.messages()).hasSize(1);
        assertThat(SLACK.problems()).isEmpty();
    }

    private Scorecard play(FakeUser who, Where where, Supplier<Optional<Place>> place)
            throws IOException {
        for (String line : messages()) {
            asks(who, line, where);
        }
        where.awaitWords("of 100");
        DrillId drill = place.get().orElseThrow().drill();
        return scorecards.of(drill).orElseThrow();
    }

    private static List<String> messages() throws IOException {
        return Files.readAllLines(EXPERT).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static TeamId team() {
        return new TeamId(FakeWorkspace.TEAM);
    }

    private Scorecard played() throws IOException {
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return new PlayScript(junior, grader, nowhere)
                .play(new Options("rc-104", 1, EXPERT, false), EXPERT);
    }
}

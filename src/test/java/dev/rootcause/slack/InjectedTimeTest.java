package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import dev.rootcause.Rootcause;
import dev.rootcause.delivery.Arrival;
import dev.rootcause.delivery.Inbox;
import dev.rootcause.drill.TeamId;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** What takes minutes: an outage of Slack, and an event that fails again and again. */
class InjectedTimeTest {

    private static final Duration OUTAGE = Duration.ofMinutes(10);
    private static final String POST = "chat.postMessage";

    @TempDir static Path folder;

    private static RestartableDatabase database;
    private static FakeSlack slack;
    private static ConfigurableApplicationContext program;

    @BeforeAll
    static void startTheProgram() {
        database = new RestartableDatabase(folder);
        slack = FakeSlack.start(Ahead.CLOCK);
        program =
                new SpringApplication(Rootcause.class, Ahead.class)
                        .run(
                                "--server.port=0",
                                "--spring.datasource.url=" + database.url(),
                                "--spring.datasource.username=postgres",
                                "--rootcause.delivery.clock=program",
                                "--rootcause.slack.bot-token=" + FakeSlack.BOT_TOKEN,
                                "--rootcause.slack.signing-secret=" + FakeSlack.SIGNING_SECRET,
                                "--rootcause.slack.api-url=" + slack.apiUrl());
        slack.deliversTo(at("/slack/events")).expectsFailures();
    }

    @AfterAll
    static void stopTheProgram() {
        program.close();
        slack.close();
        database.close();
    }

    @AfterEach
    void slackIsWell() {
        slack.forgetFaults(POST);
    }

    @Test
    void anOutageOfTenMinutesLosesNothingAndIsSeen() {
        FakeUser who = startsDrill("outage");
        slack.breaks(POST, 503, 10_000);
        List<String> said = IntStream.range(0, 5).mapToObj(i -> "hypothesis: number " + i).toList();
        said.forEach(it -> accepted(who.says(it, who.dm())));
        Ahead.await("five turns", () -> count("turn") == 5);
        Instant end = Ahead.CLOCK.instant().plus(OUTAGE);
        Ahead.await("the end of the outage", () -> Ahead.CLOCK.instant().isAfter(end));
        assertThat(gauge("outbox.age")).isGreaterThanOrEqualTo(OUTAGE.toSeconds());
        assertThat(gauge("outbox.depth")).isEqualTo(5);

        slack.forgetFaults(POST);

        Ahead.await("all answers", () -> posts(who) == 6);
        Ahead.await("nothing waits", () -> gauge("outbox.age") == 0);
        assertThat(who.dm().messages().stream().filter(FakeMessage::byBot).map(FakeMessage::plain))
                .filteredOn(it -> it.contains("number"))
                .zipSatisfy(
                        said, (answer, words) -> assertThat(answer).contains(words.substring(12)));
        assertThat(gauge("outbox.dead")).isZero();
    }

    @Test
    void whatAlwaysFailsIsADeadLetterAndTheLineGoesOn() {
        FakeUser who = startsDrill("poison");
        double before = gauge("inbox.dead");
        acceptsPoison(who);
        Ack said = who.says("hypothesis: it goes on", who.dm());
        accepted(said);

        Ahead.await("a dead letter", () -> gauge("inbox.dead") == before + 1);
        Ahead.await(
                "the answer to what was said after it",
                () ->
                        who.dm().messages().stream()
                                .anyMatch(it ->
                                        it.byBot() && it.ts().compareTo(said.said().ts()) > 0));

        assertThat(deadLetters())
                .contains("\"way\":\"in\"", "\"attempts\":5", "Exception")
                .doesNotContain("it goes on", "did");
    }

    @Test
    void whatWaitsInALineIsDoneInOneTransaction() {
        FakeUser who = startsDrill("several");
        Ahead.await("rest", () -> gauge("inbox.depth") == 0);

        whileNothingIsDone(() ->
                IntStream.range(0, 5).forEach(i -> accepted(who.says("status " + i, who.dm()))));

        Ahead.await("five answers", () -> posts(who) == 6);
        assertThat(
                        database.rows(
                                "select count(distinct turn.xmin::text) from turn join drill on drill_id = id where candidate = 'U0SEVERAL'"))
                .isEqualTo(List.of(List.of("1")));
    }

    @Test
    void whatFailsAmongOthersStopsNoneOfThem() {
        FakeUser who = startsDrill("among");
        double before = gauge("inbox.dead");
        Ahead.await("rest", () -> gauge("inbox.depth") == 0);

        whileNothingIsDone(() -> {
            accepted(who.says("status", who.dm()));
            acceptsPoison(who);
            accepted(who.says("db cpu", who.dm()));
        });

        Ahead.await("a dead letter", () -> gauge("inbox.dead") == before + 1);
        Ahead.await("two answers", () -> posts(who) == 3);
        Ahead.await("rest", () -> gauge("inbox.depth") == 0);
        assertThat(
                        database.rows(
                                "select message from turn join drill on drill_id = id where candidate = 'U0AMONG' order by number"))
                .isEqualTo(List.of(List.of("status"), List.of("db cpu")));
    }

    private static void whileNothingIsDone(Runnable accepting) {
        Scheduler scheduler = program.getBean(Scheduler.class);
        scheduler.pause();
        accepting.run();
        scheduler.resume();
    }

    private static void acceptsPoison(FakeUser who) {
        Line line = Line.channel(new TeamId(FakeWorkspace.TEAM), who.dm().id());
        program.getBean(Inbox.class)
                .accept(
                        new Arrival(
                                FakeWorkspace.TEAM,
                                line.name(),
                                "poison " + who.dm().id(),
                                null,
                                "{\"did\": \"X\"}"));
    }

    @Test
    void whatNobodyGoesOnWithIsEndedAndForgotten() {
        FakeUser who = startsDrill("back");
        accepted(who.says("hypothesis: a lock", who.dm()));
        Ahead.await("an answer", () -> posts(who) == 2);

        Ahead.by(Duration.ofDays(3));

        Ahead.await(
                "its end",
                () ->
                        who.dm().messages().stream()
                                .anyMatch(it -> it.plain().contains("three quiet days")));
        Ahead.await("rest", () -> gauge("outbox.depth") == 0);

        Ahead.by(Duration.ofDays(31));

        for (String table : List.of("inbox", "inbox_line", "inbox_turn", "outbox", "outbox_lane")) {
            Ahead.await("an empty " + table, () -> count(table) == 0);
        }
        long before = posts(who);
        accepted(who.commands("drill rc-104", who.dm()));
        Ahead.await("another page", () -> posts(who) == before + 1);
    }

    private static FakeUser startsDrill(String name) {
        FakeUser who = slack.member("U0" + name.toUpperCase(Locale.ROOT));
        accepted(who.commands("drill rc-104", who.dm()));
        Ahead.await("the page", () -> posts(who) == 1);
        return who;
    }

    /** As Slack does, where the machine is slow. */
    private static void accepted(Ack first) {
        Ack ack = first;
        for (int attempt = 1; !ack.accepted() && attempt <= 3; attempt++) {
            ack = slack.retries(ack, attempt);
        }
        assertThat(ack.accepted()).isTrue();
    }

    private static long posts(FakeUser who) {
        return who.dm().messages().stream().filter(FakeMessage::byBot).count();
    }

    private static long count(String table) {
        return Long.parseLong(database.rows("select count(*) from " + table).getFirst().getFirst());
    }

    private static double gauge(String name) {
        return program.getBean(MeterRegistry.class).get(name).gauge().value();
    }

    private static URI at(String path) {
        int port = ((WebServerApplicationContext) program).getWebServer().getPort();
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String deadLetters() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(at("/actuator/deadletters")).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}

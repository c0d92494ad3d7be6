package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** What takes minutes: an outage of Slack, and an event that fails again and again. */
class InjectedTimeTest {

    private static final Duration OUTAGE = Duration.ofMinutes(10);
    private static final Duration STEP = Duration.ofMillis(500);
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

    /** The time of the machine, and as much later as a test says. */
    static class Ahead {

        private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);
        static final InstantSource CLOCK = () -> Instant.now().plus(AHEAD.get());

        @Bean
        static BeanPostProcessor ahead() {
            return new BeanPostProcessor() {

                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return name.equals("clock") ? CLOCK : bean;
                }
            };
        }
    }

    @Test
    void anOutageOfTenMinutesLosesNothingAndIsSeen() {
        FakeUser who = startsDrill("outage");
        slack.breaks(POST, 503, 10_000);
        List<String> said = IntStream.range(0, 5).mapToObj(i -> "hypothesis: number " + i).toList();
        said.forEach(it -> accepted(who.says(it, who.dm())));
        awaitLater("five turns", () -> count("turn") == 5);
        Instant end = Ahead.CLOCK.instant().plus(OUTAGE);
        awaitLater("the end of the outage", () -> Ahead.CLOCK.instant().isAfter(end));
        assertThat(gauge("outbox.age")).isGreaterThanOrEqualTo(OUTAGE.toSeconds());
        assertThat(gauge("outbox.depth")).isEqualTo(5);

        slack.forgetFaults(POST);

        awaitLater("all answers", () -> posts(who) == 6);
        awaitLater("nothing waits", () -> gauge("outbox.age") == 0);
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
        Line line = Line.channel(new TeamId(FakeWorkspace.TEAM), who.dm().id());
        program.getBean(Inbox.class)
                .accept(
                        new Arrival(
                                FakeWorkspace.TEAM,
                                line.name(),
                                "poison",
                                null,
                                "{\"did\": \"X\"}"));
        Ack said = who.says("hypothesis: it goes on", who.dm());
        accepted(said);

        awaitLater("a dead letter", () -> gauge("inbox.dead") == before + 1);
        awaitLater(
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
    void whatNobodyGoesOnWithIsEndedAndForgotten() {
        FakeUser who = startsDrill("back");
        accepted(who.says("hypothesis: a lock", who.dm()));
        awaitLater("an answer", () -> posts(who) == 2);

        Ahead.AHEAD.updateAndGet(it -> it.plus(Duration.ofDays(3)));

        awaitLater(
                "its end",
                () ->
                        who.dm().messages().stream()
                                .anyMatch(it -> it.plain().contains("three quiet days")));
        awaitLater("rest", () -> gauge("outbox.depth") == 0);

        Ahead.AHEAD.updateAndGet(it -> it.plus(Duration.ofDays(31)));

        for (String table : List.of("inbox", "inbox_line", "inbox_turn", "outbox", "outbox_lane")) {
            awaitLater("an empty " + table, () -> count(table) == 0);
        }
        long before = posts(who);
        accepted(who.commands("drill rc-104", who.dm()));
        awaitLater("another page", () -> posts(who) == before + 1);
    }

    private static FakeUser startsDrill(String name) {
        FakeUser who = slack.member("U0" + name.toUpperCase(Locale.ROOT));
        accepted(who.commands("drill rc-104", who.dm()));
        awaitLater("the page", () -> posts(who) == 1);
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

    /** Lets time go by, ten times as fast as it does, until that is so. */
    private static void awaitLater(String what, BooleanSupplier isSo) {
        long deadline = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!isSo.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            Ahead.AHEAD.updateAndGet(it -> it.plus(STEP));
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
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

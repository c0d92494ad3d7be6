package dev.rootcause.slack;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.Base64;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole program, as an app that workspaces install; the time is the test's. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(InManyWorkspacesTest.Time.class)
abstract class InManyWorkspacesTest {

    static final SettableClock CLOCK = new SettableClock();
    static final FakeApp APP = FakeApp.start(CLOCK);
    static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @LocalServerPort int port;

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        InstantSource testClock() {
            return CLOCK;
        }
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("rootcause.slack.client-id", () -> FakeApp.CLIENT_ID);
        settings.add("rootcause.slack.client-secret", () -> FakeApp.CLIENT_SECRET);
        settings.add("rootcause.slack.token-keys", () -> KEY);
        settings.add("rootcause.slack.signing-secret", () -> FakeSlack.SIGNING_SECRET);
        settings.add("rootcause.slack.api-url", APP::apiUrl);
        settings.add("rootcause.slack.pace.channel", () -> "20ms");
        settings.add("rootcause.slack.pace.workspace", () -> "1ms");
        settings.add("rootcause.slack.pace.changes", () -> "1ms");
        settings.add("rootcause.slack.pace.uploads", () -> "1ms");
        settings.add("rootcause.delivery.clock", () -> "program");
        // other programs of the run would do our work, at another time and with other tokens
        settings.add("spring.datasource.hikari.schema", () -> "installed");
        settings.add("spring.flyway.default-schema", () -> "installed");
    }

    final String host() {
        return "http://127.0.0.1:" + port;
    }

    final FakeSlack workspace(String team) {
        return workspace(FakeTeam.of(team));
    }

    final FakeSlack workspace(FakeTeam team) {
        return APP.workspace(team).deliversTo(URI.create(host() + "/slack/events"));
    }

    final FakeSlack installed(String team) {
        FakeSlack slack = workspace(team);
        installs(slack);
        return slack;
    }

    final void installs(FakeSlack slack) {
        FakeBrowser browser = new FakeBrowser(host());
        URI page = browser.isLedFrom("/slack/install");
        HttpResponse<String> done = back(browser, APP.agrees(page, slack));
        if (done.statusCode() != 200) {
            throw new AssertionError("not installed: " + done.body());
        }
    }

    static HttpResponse<String> back(FakeBrowser browser, String query) {
        return browser.opens("/slack/oauth_redirect?" + query);
    }

    /** Begins a drill in the conversation with the bot and asks one thing. */
    static FakeMessage plays(FakeSlack slack, String member) {
        FakeUser who = slack.member(member);
        who.commands("drill rc-104", who.dm());
        who.dm().awaitWords("[DRILL");
        return who.dm().awaitAnswer(who.says("db cpu", who.dm()).said());
    }
}

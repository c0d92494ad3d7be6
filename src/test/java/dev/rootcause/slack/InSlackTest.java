package dev.rootcause.slack;

import dev.rootcause.drill.Drills;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole program, in a workspace that it is connected to in both ways. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class InSlackTest {

    static final FakeSlack SLACK = FakeSlack.start();

    @LocalServerPort int port;
    @Autowired Places places;
    @Autowired Drills drills;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("rootcause.slack.bot-token", () -> FakeSlack.BOT_TOKEN);
        settings.add("rootcause.slack.app-token", () -> FakeSlack.APP_TOKEN);
        settings.add("rootcause.slack.signing-secret", () -> FakeSlack.SIGNING_SECRET);
        settings.add("rootcause.slack.api-url", SLACK::apiUrl);
        settings.add("rootcause.slack.pace.channel", () -> "20ms");
        settings.add("rootcause.slack.pace.workspace", () -> "1ms");
        settings.add("rootcause.slack.pace.changes", () -> "1ms");
        settings.add("rootcause.slack.pace.uploads", () -> "1ms");
    }

    /** Nothing that waits for the reader to learn is measured, or runs into a limit. */
    @BeforeEach
    void learnToRead() {
        drills.getReady();
    }

    @BeforeEach
    void deliverByHttp() {
        SLACK.deliversTo(requests());
        SLACK.forgetProblems();
    }

    final URI requests() {
        return URI.create("http://127.0.0.1:" + port + "/slack/events");
    }

    /** A member that no other test has seen. */
    static FakeUser somebody(String name) {
        return SLACK.member("U0" + name.toUpperCase(java.util.Locale.ROOT));
    }

    /** The first message of a new drill in the conversation with the bot. */
    static FakeMessage startsDrill(FakeUser who) {
        who.commands("drill rc-104", who.dm());
        return who.dm().awaitWords("[DRILL");
    }

    static FakeMessage asks(FakeUser who, String words, Where where) {
        return where.awaitAnswer(who.says(words, where).said());
    }
}

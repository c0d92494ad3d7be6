package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.slack.api.Slack;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.core.JacksonException;

/**
 * Whatever is signed is read or refused, never by an exception; what is handed over can be kept.
 * {@code mvn test -P fuzz} looks for what breaks that; without it, what was found once is tried.
 */
@Tag("fuzz")
class RequestFuzzTest {

    private static final String SECRET = "fuzzed";
    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);
    private static final SlackEndpoint ENDPOINT = endpoint();

    private static SlackEndpoint endpoint() {
        Handover handover = mock(Handover.class);
        doAnswer(call -> keep(call.getArgument(0))).when(handover).take(any());
        SlackApp app = new SlackApp(Slack.getInstance());
        Tokens tokens = new OneToken("xoxb-fuzzed", () -> NOW);
        new Routes(new Doorway(tokens, handover, mock(Asides.class)), mock(Farewell.class))
                .into(app);
        return new SlackEndpoint(app, new Signature(SECRET), () -> NOW);
    }

    /** What the inbox keeps of it must be what it reads back. */
    private static Void keep(Incoming incoming) {
        Optional.ofNullable(incoming.line())
                .ifPresent(line -> assertThat(line.name()).isNotEmpty());
        Moments.micros(incoming.ts());
        assertThat(readBack(incoming)).isEqualTo(incoming);
        return null;
    }

    /** Exceptions are told to the log alone where the real one throws. */
    private static Incoming readBack(Incoming incoming) {
        try {
            return IncomingJson.read(IncomingJson.write(incoming));
        } catch (JacksonException e) {
            throw new AssertionError(e);
        }
    }

    @FuzzTest(maxDuration = "2m")
    void readsOrRefuses(byte[] body) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/slack/events");
        request.setContent(body);
        request.addHeader(RawPost.TIMESTAMP, Long.toString(NOW.getEpochSecond()));
        request.addHeader(
                RawPost.SIGNATURE, new FakeSignature(SECRET).of(NOW.getEpochSecond(), body));
        MockHttpServletResponse answer = new MockHttpServletResponse();

        ENDPOINT.service(request, answer);

        assertThat(answer.getStatus()).isIn(200, 400, 413);
    }
}

package dev.rootcause.slack;

import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /slack/events}: events, buttons, modals and commands, all signed. Works on the bytes
 * as they came, for they are what is signed.
 */
final class SlackEndpoint extends HttpServlet {

    private static final int MOST_BYTES = 256 * 1024;

    private final transient SlackApp app;
    private final transient Signature signature;
    private final transient InstantSource clock;
    private final transient SlackRequestParser parser;

    SlackEndpoint(SlackApp app, Signature signature, InstantSource clock) {
        this.app = app;
        this.signature = signature;
        this.clock = clock;
        this.parser = new SlackRequestParser(app.config());
    }

    @Override
    protected void doPost(HttpServletRequest http, HttpServletResponse answer) throws IOException {
        byte[] body = http.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            answer.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (!isSigned(http, body)) {
            answer.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            run(http, body, answer);
        }
    }

    private boolean isSigned(HttpServletRequest http, byte[] body) {
        return signature.matches(
                http.getHeader("X-Slack-Request-Timestamp"),
                http.getHeader("X-Slack-Signature"),
                body,
                clock.instant());
    }

    private void run(HttpServletRequest http, byte[] body, HttpServletResponse answer)
            throws IOException {
        Request<?> request = parse(http, new String(body, StandardCharsets.UTF_8));
        if (request == null) {
            answer.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            write(app.run(request), answer);
        }
    }

    /** Null when it is nothing that Slack sends, however well it is signed. */
    private @Nullable Request<?> parse(HttpServletRequest http, String body) {
        try {
            return parser.parse(
                    HttpRequest.builder()
                            .requestUri(http.getRequestURI())
                            .queryString(Map.of())
                            .requestBody(body)
                            .headers(headers(http))
                            .remoteAddress(http.getRemoteAddr())
                            .build());
        } catch (RuntimeException e) { // whatever Bolt's parser trips over
            return null;
        }
    }

    private static RequestHeaders headers(HttpServletRequest http) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        Collections.list(http.getHeaderNames())
                .forEach(name -> headers.put(name, Collections.list(http.getHeaders(name))));
        return new RequestHeaders(headers);
    }

    private static void write(Response from, HttpServletResponse to) throws IOException {
        to.setStatus(from.getStatusCode());
        if (from.getBody() != null) {
            to.setContentType(from.getContentType());
            to.setCharacterEncoding(StandardCharsets.UTF_8);
            to.getOutputStream().write(from.getBody().getBytes(StandardCharsets.UTF_8));
        }
    }
}

package dev.rootcause.bench;

import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.model.event.MessageEvent;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** Bolt alone in a servlet: it checks the signature, reads the event and acknowledges. */
final class Echo extends HttpServlet {

    private final transient App app;
    private final transient SlackRequestParser parser;
    private final transient SlackSignature.Verifier verifier =
            new SlackSignature.Verifier(new SlackSignature.Generator(SignedRequests.SECRET));

    Echo() {
        AppConfig config = AppConfig.builder().signingSecret(SignedRequests.SECRET).build();
        app = new App(config, List.of());
        app.event(MessageEvent.class, (_, ack) -> ack.ack());
        parser = new SlackRequestParser(config);
    }

    static WebServer start() {
        WebServer server =
                new TomcatServletWebServerFactory(0)
                        .getWebServer(
                                context -> context.addServlet("echo", new Echo()).addMapping("/*"));
        server.start();
        return server;
    }

    @Override
    protected void doPost(HttpServletRequest http, HttpServletResponse answer) throws IOException {
        String body = new String(http.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean signed =
                verifier.isValid(
                        http.getHeader("X-Slack-Request-Timestamp"),
                        body,
                        http.getHeader("X-Slack-Signature"));
        answer.setStatus(signed ? run(http, body) : 401);
    }

    private int run(HttpServletRequest http, String body) throws IOException {
        try {
            return app.run(
                            parser.parse(
                                    SlackRequestParser.HttpRequest.builder()
                                            .requestUri(http.getRequestURI())
                                            .queryString(Map.of())
                                            .requestBody(body)
                                            .headers(headers(http))
                                            .remoteAddress(http.getRemoteAddr())
                                            .build()))
                    .getStatusCode();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) { // Bolt declares no less
            throw new IOException(e);
        }
    }

    private static RequestHeaders headers(HttpServletRequest http) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        Collections.list(http.getHeaderNames())
                .forEach(name -> headers.put(name, Collections.list(http.getHeaders(name))));
        return new RequestHeaders(headers);
    }
}

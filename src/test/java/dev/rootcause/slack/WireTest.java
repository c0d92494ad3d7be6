package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that came with a payload: what we have goes to Slack, whatever they say. */
class WireTest {

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                call -> {
                    heard.add(call.getRequestHeaders().getFirst("Host"));
                    call.getResponseHeaders().set("Location", at("localhost"));
                    call.sendResponseHeaders(
                            call.getRequestURI().getPath().equals("/moved") ? 307 : 200, -1);
                    call.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void bringsItWhereTheApiIs() {
        post(at("127.0.0.1"));
        assertThat(heard).hasSize(1);
    }

    @Test
    void bringsNothingToAnotherHost() {
        assertThatThrownBy(() -> post(at("localhost")))
                .hasMessageContaining("address_not_of_slack");
        assertThat(heard).isEmpty();
    }

    @Test
    void isNotSentOnFromThere() {
        assertThatThrownBy(() -> post(at("127.0.0.1") + "moved")).hasMessageContaining("http_307");
        assertThat(heard).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.slack.com/commands/T1/2/x",
                "https://hooks.slack.com/actions/T1/2/x",
                "https://files.slack.com/upload/v1/x"
            })
    void slackIsWhereItSaysThatItIs(String address) {
        assertThat(hosts().areSlack(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.slack.com/x",
                "https://hooks.slack.com.evil.example/x",
                "https://evil.example/hooks.slack.com",
                "https://evil.example#hooks.slack.com",
                "https://evil@hooks.slack.com/x",
                "https://hooks.slack.com@evil.example/x",
                "https://hooks.slack.com:8443/x",
                "https://evil.slack.com/x",
                "file://hooks.slack.com/etc/passwd",
                "//hooks.slack.com/x",
                "http://169.254.169.254/latest",
                "http://[::1]/x",
                "https://hooks.slack.com\\@evil.example/x",
                " https://hooks.slack.com/x",
                ""
            })
    void nothingElseIsSlack(String address) {
        assertThat(hosts().areSlack(address)).isFalse();
    }

    private void post(String address) {
        new Wire(hosts())
                .post(
                        "response_url",
                        address,
                        new Wire.Body("text/plain", new byte[0]),
                        Duration.ofSeconds(5));
    }

    private Hosts hosts() {
        return new Hosts(
                new SlackSettings("", "", "", URI.create(at("127.0.0.1") + "api/"), paces(), true));
    }

    private static SlackSettings.Paces paces() {
        return new SlackSettings.Paces(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }

    private String at(String host) {
        return "http://%s:%d/".formatted(host, server.getAddress().getPort());
    }
}

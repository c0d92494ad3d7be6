package dev.rootcause.slack;

import com.slack.api.app_backend.SlackSignature;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** A bot that verifies a request as the SDK does, keeps it and gives a fixed answer. */
final class SmallBot implements AutoCloseable {

    private final SlackSignature.Verifier verifier =
            new SlackSignature.Verifier(new SlackSignature.Generator(FakeSlack.SIGNING_SECRET));
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile UnaryOperator<String> answer = body -> "";

    SmallBot() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/slack/events", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events");
    }

    List<String> heard() {
        return heard;
    }

    void answers(UnaryOperator<String> body) {
        answer = body;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean genuine =
                    verifier.isValid(
                            exchange.getRequestHeaders().getFirst(RawPost.TIMESTAMP),
                            body,
                            exchange.getRequestHeaders().getFirst(RawPost.SIGNATURE));
            if (genuine) {
                heard.add(URLDecoder.decode(body, StandardCharsets.UTF_8));
            }
            HttpAnswers.text(exchange, genuine ? 200 : 401, genuine ? answer.apply(body) : "");
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

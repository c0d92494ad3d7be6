package dev.rootcause.slack;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Writes answers of the fake's HTTP hosts. */
final class HttpAnswers {

    private HttpAnswers() {}

    static void json(HttpExchange exchange, int status, JsonObject body) throws IOException {
        write(exchange, status, "application/json; charset=utf-8", body.toString());
    }

    static void text(HttpExchange exchange, int status, String body) throws IOException {
        write(exchange, status, "text/plain; charset=utf-8", body);
    }

    static void tooMany(HttpExchange exchange, Duration wait) throws IOException {
        exchange.getResponseHeaders().set("Retry-After", Long.toString(wait.toSeconds()));
        json(exchange, 429, FakeJson.object("ok", false, "error", "ratelimited"));
    }

    private static void write(HttpExchange exchange, int status, String type, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}

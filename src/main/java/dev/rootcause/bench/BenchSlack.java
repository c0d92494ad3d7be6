package dev.rootcause.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers every call of the Web API at once, with yes. */
final class BenchSlack implements AutoCloseable {

    private static final String UPLOAD = "/api/upload";
    private static final Pattern USER = Pattern.compile("users=U(\\w+)");
    private static final Pattern CHANNEL = Pattern.compile("channel=(\\w+)");

    private final AtomicLong posted = new AtomicLong(1_800_000_000_000_000L);
    private final HttpServer server;

    BenchSlack() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String apiUrl() {
        return "http://127.0.0.1:%d/api/".formatted(server.getAddress().getPort());
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            byte[] body = call.getRequestBody().readAllBytes();
            String path = call.getRequestURI().getPath();
            String form = path.equals(UPLOAD) ? "" : new String(body, StandardCharsets.UTF_8);
            byte[] answer = answer(path, form).getBytes(StandardCharsets.UTF_8);
            call.getResponseHeaders().set("Content-Type", "application/json");
            call.sendResponseHeaders(200, answer.length);
            call.getResponseBody().write(answer);
        }
    }

    private String answer(String path, String form) {
        return switch (path) {
            case "/api/auth.test" -> "{\"ok\":true,\"user_id\":\"UBOT\",\"team_id\":\"T0BENCH\"}";
            case "/api/conversations.open" ->
                    "{\"ok\":true,\"channel\":{\"id\":\"D%s\"}}".formatted(first(USER, form));
            case "/api/files.getUploadURLExternal" ->
                    "{\"ok\":true,\"file_id\":\"F1\",\"upload_url\":\"%supload\"}"
                            .formatted(apiUrl());
            default -> {
                long micros = posted.incrementAndGet();
                yield "{\"ok\":true,\"channel\":\"%s\",\"ts\":\"%d.%06d\"}"
                        .formatted(first(CHANNEL, form), micros / 1_000_000, micros % 1_000_000);
            }
        };
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

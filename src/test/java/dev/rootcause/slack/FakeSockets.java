package dev.rootcause.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** Slack's end of Socket Mode: a payload goes to any one of the connections, in no order. */
final class FakeSockets extends WebSocketServer {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Set<String> tickets = ConcurrentHashMap.newKeySet();
    private final List<WebSocket> open = new ArrayList<>();
    private final Map<String, CompletableFuture<JsonObject>> unanswered = new ConcurrentHashMap<>();
    private final CountDownLatch started = new CountDownLatch(1);

    FakeSockets() {
        super(new InetSocketAddress("127.0.0.1", 0), 1);
        setReuseAddr(true);
        setDaemon(true);
        setTcpNoDelay(true);
    }

    FakeSockets begin() throws InterruptedException {
        start();
        started.await();
        return this;
    }

    /** A URL that lets one connection in. */
    String newUrl() {
        String ticket = UUID.randomUUID().toString();
        tickets.add(ticket);
        return "ws://127.0.0.1:"
                + getPort()
                + "/link/?ticket="
                + ticket
                + "&app_id="
                + FakeWorkspace.APP;
    }

    boolean connected() {
        synchronized (open) {
            return !open.isEmpty();
        }
    }

    void awaitConnection() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        synchronized (open) {
            while (open.isEmpty()) {
                waitForOne(deadline);
            }
        }
    }

    private void waitForOne(long deadline) {
        long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
        if (left <= 0) {
            throw new AssertionError("no bot connected by Socket Mode");
        }
        try {
            open.wait(left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    Ack send(Outgoing outgoing) {
        awaitConnection();
        String id = UUID.randomUUID().toString();
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        unanswered.put(id, answer);
        long start = System.nanoTime();
        any().send(envelope(id, outgoing).toString());
        JsonObject payload = within(answer, outgoing);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new Ack(outgoing, 200, payload.toString(), took, start, Optional.empty());
    }

    private static JsonObject within(CompletableFuture<JsonObject> answer, Outgoing outgoing) {
        try {
            return answer.get(Ack.LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new AssertionError("not acknowledged in 3 s: " + outgoing.payload(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private WebSocket any() {
        synchronized (open) {
            return open.get(ThreadLocalRandom.current().nextInt(open.size()));
        }
    }

    private static JsonObject envelope(String id, Outgoing outgoing) {
        JsonObject envelope =
                FakeJson.object(
                        "envelope_id",
                        id,
                        "type",
                        outgoing.kind().envelope,
                        "accepts_response_payload",
                        outgoing.kind() != Outgoing.Kind.EVENT,
                        "payload",
                        outgoing.payload());
        if (outgoing.kind() == Outgoing.Kind.EVENT) {
            envelope.addProperty("retry_attempt", outgoing.retry());
            envelope.addProperty("retry_reason", outgoing.reason());
        }
        return envelope;
    }

    /** Tells the bot to connect anew, as Slack does every few hours. */
    void refresh() {
        JsonObject farewell = FakeJson.object("type", "disconnect", "reason", "refresh_requested");
        synchronized (open) {
            open.forEach(socket -> socket.send(farewell.toString()));
        }
    }

    /** Every connection breaks without a word. */
    void cut() {
        List<WebSocket> all;
        synchronized (open) {
            all = List.copyOf(open);
        }
        all.forEach(socket -> socket.closeConnection(1006, "cut"));
    }

    @Override
    public void onStart() {
        started.countDown();
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        if (!tickets.remove(ticketOf(handshake.getResourceDescriptor()))) {
            socket.close(1008, "no such ticket");
            return;
        }
        socket.send(hello().toString());
        synchronized (open) {
            open.add(socket);
            open.notifyAll();
        }
    }

    private static String ticketOf(String path) {
        return path.replaceAll(".*[?&]ticket=([^&]*).*", "$1");
    }

    private static JsonObject hello() {
        return FakeJson.object(
                "type",
                "hello",
                "num_connections",
                1,
                "connection_info",
                FakeJson.object("app_id", FakeWorkspace.APP),
                "debug_info",
                FakeJson.object(
                        "host", "fake", "approximate_connection_time", 18_060, "build_number", 1));
    }

    @Override
    public void onMessage(WebSocket socket, String text) {
        if (text.equals("ping") || text.startsWith("ping:")) {
            return;
        }
        JsonObject message = JsonParser.parseString(text).getAsJsonObject();
        CompletableFuture<JsonObject> waiting =
                unanswered.remove(FakeJson.textOf(message, "envelope_id"));
        if (waiting != null) {
            waiting.complete(FakeJson.object(message, "payload").orElseGet(JsonObject::new));
        }
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
        synchronized (open) {
            open.remove(socket);
        }
    }

    @Override
    public void onError(WebSocket socket, Exception broken) {
        unanswered.values().forEach(waiting -> waiting.completeExceptionally(broken));
    }
}

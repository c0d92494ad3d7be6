package dev.rootcause.slack;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Brings what happens in the workspace to the bot, over one way or the other. */
final class FakeDelivery implements AutoCloseable {

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Ack.LIMIT)
                    .build();
    private final FakeSockets sockets;
    private final FakeSignature signature;
    private final InstantSource clock;
    private final AtomicInteger turn = new AtomicInteger();
    private volatile List<URI> urls = List.of();
    private volatile boolean lateIsExpected;
    private volatile Transport transport = Transport.HTTP;

    FakeDelivery(FakeSockets sockets, FakeSignature signature, InstantSource clock) {
        this.sockets = sockets;
        this.signature = signature;
        this.clock = clock;
    }

    /** A request that is not acknowledged in time is no defect of the bot but a failed delivery. */
    void expectLateness() {
        lateIsExpected = true;
    }

    void over(Transport chosen) {
        transport = chosen;
    }

    /** Replicas behind one address, in turn: whoever does not answer at all is left out. */
    void to(List<URI> replicas) {
        urls = List.copyOf(replicas);
    }

    /** Whether a bot is there or will be: one that connects by itself is waited for. */
    boolean expected() {
        return transport == Transport.SOCKET || !urls.isEmpty();
    }

    /** Whether there is a bot to send anything to now. */
    boolean possible() {
        return switch (transport) {
            case HTTP -> !urls.isEmpty();
            case SOCKET -> sockets.connected();
        };
    }

    /**
     * Sends it and waits for the answer.
     *
     * @throws AssertionError when there is none within three seconds
     */
    Ack send(Outgoing outgoing) {
        return switch (transport) {
            case HTTP -> byHttp(outgoing);
            case SOCKET -> sockets.send(outgoing);
        };
    }

    Ack post(RawPost post) {
        return exchange(post, Outgoing.of(Outgoing.Kind.HANDSHAKE, new JsonObject()));
    }

    private Ack byHttp(Outgoing outgoing) {
        RawPost post =
                new RawPost(outgoing.body(), Map.of("Content-Type", outgoing.contentType()))
                        .signed(signature.secret(), clock.instant().getEpochSecond());
        return exchange(outgoing.retry() == 0 ? post : marked(post, outgoing), outgoing);
    }

    private static RawPost marked(RawPost post, Outgoing outgoing) {
        return post.with("X-Slack-Retry-Num", Integer.toString(outgoing.retry()))
                .with("X-Slack-Retry-Reason", outgoing.reason());
    }

    private Ack exchange(RawPost post, Outgoing outgoing) {
        long start = System.nanoTime();
        try {
            HttpResponse<String> answer = answered(post);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            return new Ack(
                    outgoing, answer.statusCode(), answer.body(), took, start, Optional.empty());
        } catch (HttpTimeoutException e) {
            if (lateIsExpected) {
                return new Ack(outgoing, 0, "http_timeout", Ack.LIMIT, start, Optional.empty());
            }
            throw new AssertionError("not acknowledged in 3 s: " + outgoing.payload(), e);
        } catch (IOException nobodyThere) {
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            return new Ack(outgoing, 0, "" + nobodyThere, took, start, Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", e));
        }
    }

    private HttpResponse<String> answered(RawPost post) throws IOException, InterruptedException {
        List<URI> replicas = urls;
        int first = turn.getAndIncrement();
        for (int i = 0; i < replicas.size() - 1; i++) {
            try {
                return answered(post, replicas.get(Math.floorMod(first + i, replicas.size())));
            } catch (ConnectException nobodyThere) {
                continue;
            }
        }
        if (replicas.isEmpty()) {
            throw new AssertionError("no URL to send to");
        }
        return answered(post, replicas.get(Math.floorMod(first - 1, replicas.size())));
    }

    private HttpResponse<String> answered(RawPost post, URI replica)
            throws IOException, InterruptedException {
        return client.send(request(post, replica), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest request(RawPost post, URI replica) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(replica)
                        .timeout(Ack.LIMIT)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(post.body()));
        post.headers().forEach(request::header);
        return request.build();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}

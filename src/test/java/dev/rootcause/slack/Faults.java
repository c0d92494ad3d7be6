package dev.rootcause.slack;

import java.time.Duration;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What goes wrong at Slack, and how slow it is. */
final class Faults {

    /** The name of the upload host among the methods. */
    static final String UPLOAD = "upload";

    private static final Duration SILENCE = Duration.ofSeconds(12);

    sealed interface Fault {

        /** {@code ok:false}. */
        record Refused(String code) implements Fault {}

        /** HTTP 429. */
        record TooMany(Duration retryAfter) implements Fault {}

        /** HTTP 5xx. */
        record Broken(int status) implements Fault {}

        /** Nothing is done and nothing said, for as long as anybody waits. */
        record Silent() implements Fault {}

        /** It is done, and the answer gets lost. */
        record LostAnswer() implements Fault {}
    }

    private final Map<String, Deque<Fault>> waiting = new ConcurrentHashMap<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private volatile Duration everyCall = Duration.ZERO;
    private volatile Duration everyUpload = Duration.ZERO;

    void slow(Duration duration) {
        everyCall = duration;
    }

    void slowUploads(Duration duration) {
        everyUpload = duration;
    }

    void add(String method, Fault fault, int times) {
        for (int i = 0; i < times; i++) {
            waiting.computeIfAbsent(method, any -> new ConcurrentLinkedDeque<>()).add(fault);
        }
    }

    void forget(String method) {
        waiting.remove(method);
    }

    Optional<Fault> next(String method) {
        return Optional.ofNullable(waiting.get(method)).map(Deque::poll);
    }

    void delay(String method) {
        await(method.equals(UPLOAD) ? everyCall.plus(everyUpload) : everyCall);
    }

    /** Longer than the bot waits. */
    void keepSilent() {
        await(SILENCE);
    }

    private void await(Duration duration) {
        try {
            never.await(duration.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

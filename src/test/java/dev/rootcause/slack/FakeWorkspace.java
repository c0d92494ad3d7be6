package dev.rootcause.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** All that is so in the workspace. Its monitor guards it and is told of every change. */
final class FakeWorkspace {

    static final String TEAM = "T0FAKE001";
    static final String DOMAIN = "fake-workspace";
    static final String APP = "A0FAKE001";
    static final String BOT = "B0FAKE001";
    static final String BOT_USER = "U0FAKEBOT";

    final FakeTeam team;
    final InstantSource clock;
    final Map<String, FakeUser> users = new LinkedHashMap<>();
    final Map<String, FakeChannel> channels = new LinkedHashMap<>();
    final Map<String, FakeFile> files = new LinkedHashMap<>();
    final Map<String, FakeView> views = new LinkedHashMap<>();
    private final AtomicLong ids = new AtomicLong(100);
    private long lastMicros;

    FakeWorkspace(FakeTeam team, InstantSource clock) {
        this.team = team;
        this.clock = clock;
    }

    /** An id that nobody has yet, e.g. {@code F0000000B5}. */
    String newId(String letter) {
        return "%s%09X".formatted(letter, ids.incrementAndGet());
    }

    /** Seconds and microseconds, later than every one before. */
    synchronized String newTs() {
        Instant now = clock.instant();
        long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
        lastMicros = Math.max(lastMicros + 1, micros);
        return "%d.%06d".formatted(lastMicros / 1_000_000, lastMicros % 1_000_000);
    }

    synchronized <T> T change(Supplier<T> change) {
        T result = change.get();
        notifyAll();
        return result;
    }

    synchronized void changed(Runnable change) {
        change.run();
        notifyAll();
    }

    synchronized <T> T look(Supplier<T> look) {
        return look.get();
    }

    /** Waits until there is something to see. */
    synchronized <T> T await(String what, Duration patience, Supplier<Optional<T>> look) {
        long deadline = System.nanoTime() + patience.toNanos();
        Optional<T> seen = look.get();
        while (seen.isEmpty()) {
            waitUntil(deadline, what);
            seen = look.get();
        }
        return seen.get();
    }

    private void waitUntil(long deadline, String what) {
        long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
        if (left <= 0) {
            throw new AssertionError("waited in vain for " + what + "\n" + this);
        }
        try {
            wait(left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + what, e);
        }
    }

    /** The DM of the bot with that person, opened when it is not. */
    synchronized FakeChannel dm(String user) {
        return channels.computeIfAbsent(
                "D" + user.substring(1),
                id -> {
                    FakeChannel dm =
                            new FakeChannel(this, id, "directmessage", FakeChannel.Kind.DM);
                    dm.join(user);
                    dm.join(BOT_USER);
                    return dm;
                });
    }

    @Override
    public synchronized String toString() {
        StringBuilder text = new StringBuilder();
        channels.values().forEach(channel -> text.append(channel.transcript()));
        return text.toString();
    }
}

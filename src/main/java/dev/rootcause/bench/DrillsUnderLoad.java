package dev.rootcause.bench;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.HdrHistogram.Histogram;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The program under test, with drills that wait for messages. */
final class DrillsUnderLoad {

    static final int DRILLS = 120;
    static final int CLIENTS = 16;
    static final Duration TIME = Duration.ofSeconds(4);

    private static final int RATE = 100;
    private static final Duration ACKS = Duration.ofSeconds(12);
    private static final int PAIRS = 6; // of a long drill and a short one
    private static final int LONG = 200;
    private static final int SHORT = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final JdbcClient database;
    private final Scheduler scheduler;
    private final int port;
    private final SignedRequests requests;

    DrillsUnderLoad(ConfigurableApplicationContext context) {
        this.database = JdbcClient.create(context.getBean(DataSource.class));
        this.scheduler = context.getBean(Scheduler.class);
        this.port = port(context);
        this.requests = requestsTo(port);
    }

    private static int port(ConfigurableApplicationContext context) {
        WebServer server = ((WebServerApplicationContext) context).getWebServer();
        return Objects.requireNonNull(server).getPort();
    }

    SignedRequests requestsTo(int where) {
        return new SignedRequests(where, InstantSource.system());
    }

    void startDrills() {
        try (Connection connection = new Connection(port)) {
            for (int i = 0; i < DRILLS + 2 * PAIRS; i++) {
                connection.exchange(requests.startsDrill(member(i)));
            }
        }
        awaitEmptyInbox();
        await("select exists (select from outbox where kind = 'Page' and ended_at is null)");
    }

    /** While the program does nothing. */
    double quietly(DoubleSupplier measure) {
        scheduler.pause();
        double measured = measure.getAsDouble();
        scheduler.resume();
        return measured;
    }

    /** How many requests a second that server answers, once it is warm. */
    static double answered(int port, IntFunction<byte[]> request) {
        return Load.settled(() -> Load.requests(port, CLIENTS, TIME, request));
    }

    /** Nothing is done with it meanwhile. */
    Load.Part accepted(DoubleSupplier floor) {
        IntFunction<byte[]> request = number -> requests.says(member(number % DRILLS), "status");
        scheduler.pause();
        Load.Part accepted = Load.settled(() -> Load.requests(port, CLIENTS, TIME, request), floor);
        database.sql("delete from scheduled_tasks where task_name = 'inbox'").update();
        database.sql("delete from inbox where state = 'WAITING'").update();
        scheduler.resume();
        return accepted;
    }

    /** How many events a second, from the first request to the last commit, once it is warm. */
    Load.Part effect(String words, DoubleSupplier floor) {
        AtomicInteger events = new AtomicInteger(DRILLS);
        return Load.settled(
                () -> {
                    double rate = effect(words, events.get());
                    events.set((int) Math.max(DRILLS, rate * TIME.toSeconds()));
                    return rate;
                },
                () -> quietly(floor));
    }

    /** The same of the second of two rounds: what follows it would be measured with the others. */
    double effectOnce(String words) {
        effect(words, DRILLS);
        return effect(words, 2 * DRILLS);
    }

    private double effect(String words, int events) {
        long begin = System.nanoTime();
        say(events, number -> requests.says(member(number % DRILLS), words));
        return events / ((System.nanoTime() - begin) / 1e9);
    }

    /** Each is a turn. */
    private void say(int events, IntFunction<byte[]> request) {
        long turns = turns() + events;
        Load.requests(
                port,
                CLIENTS,
                PATIENCE,
                number -> number < events ? request.apply(number) : new byte[0]);
        await("select sum(turns) < %d from drill".formatted(turns));
        if (turns() != turns) {
            throw new IllegalStateException("%d too many".formatted(turns() - turns));
        }
    }

    private long turns() {
        return database.sql("select sum(turns) from drill").query(Long.class).single();
    }

    private void awaitEmptyInbox() {
        await("select exists (select from inbox where state = 'WAITING')");
    }

    private void await(String what) {
        await(what, Duration.ofMillis(10));
    }

    private void await(String what, Duration between) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (database.sql(what).query(Boolean.class).single()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("it takes too long");
            }
            Load.until(System.nanoTime() + between.toNanos());
        }
    }

    /**
     * How much longer a turn takes after two hundred others than after five; long and short drills
     * take turns, so that both are measured under the same conditions.
     */
    double longDrills() {
        List<Double> early = new ArrayList<>();
        List<Double> late = new ArrayList<>();
        try (Connection connection = new Connection(port)) {
            for (int i = 0; i < 3 * PAIRS; i++) {
                int drill = DRILLS + i % PAIRS;
                late.add(oneTurn(connection, drill));
                early.add(oneTurn(connection, drill + PAIRS));
            }
        }
        return median(late) / median(early);
    }

    /** Drills with a long transcript, and with a short one; afterwards turns are warm. */
    void growDrills() {
        grow(SHORT - 2, DRILLS + PAIRS);
        grow(LONG - 2, DRILLS);
    }

    private void grow(int turns, int first) {
        say(turns * PAIRS, number -> requests.says(member(first + number % PAIRS), "status"));
    }

    private double oneTurn(Connection connection, int drill) {
        long turns = turns() + 1;
        long begin = System.nanoTime();
        connection.exchange(requests.says(member(drill), "status"));
        await("select sum(turns) < %d from drill".formatted(turns), Duration.ofNanos(200_000));
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double median(List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    /** From the moment a request is due to its answer, in microseconds, once it is warm. */
    Histogram ack() {
        IntFunction<byte[]> request = number -> requests.says(member(number % DRILLS), "status");
        Load.warm(() -> 1 / Load.latency(port, RATE, TIME, request).getMean());
        Histogram latency = Load.latency(port, RATE, ACKS, request);
        awaitEmptyInbox();
        return latency;
    }

    static String member(int drill) {
        return "BENCH" + drill;
    }
}

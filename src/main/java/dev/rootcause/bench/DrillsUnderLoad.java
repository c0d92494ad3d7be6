package dev.rootcause.bench;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleSupplier;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.HdrHistogram.Histogram;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The program under test, with drills that wait for messages. */
final class DrillsUnderLoad {

    static final int DRILLS = 100;
    static final int CLIENTS = 16;
    static final Duration WARM = Duration.ofSeconds(3);
    static final Duration TIME = Duration.ofSeconds(5);

    private static final int RATE = 100;
    private static final Duration ACKS = Duration.ofSeconds(15);
    private static final int LONG_DRILLS = 5;
    private static final int LONG = 202;
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
            for (int i = 0; i < DRILLS + LONG_DRILLS; i++) {
                connection.exchange(requests.startsDrill(member(i)));
            }
        }
        await("select exists (select from inbox where state = 'WAITING')");
        await("select exists (select from outbox where state in ('WAITING', 'SENDING'))");
    }

    /** While the program does nothing. */
    double quietly(DoubleSupplier measure) {
        scheduler.pause();
        double measured = measure.getAsDouble();
        scheduler.resume();
        return measured;
    }

    /** Nothing is done with it meanwhile. */
    double accepted() {
        IntFunction<byte[]> request = number -> requests.says(member(number % DRILLS), "status");
        scheduler.pause();
        Load.requests(port, CLIENTS, WARM, request);
        double rate = Load.requests(port, CLIENTS, TIME, request);
        database.sql("delete from scheduled_tasks where task_name = 'inbox'").update();
        database.sql("delete from inbox where state = 'WAITING'").update();
        scheduler.resume();
        return rate;
    }

    /** From the first request to the last commit; no drill gets long. */
    double effect(String words) {
        effect(words, DRILLS * 5);
        return effect(words, DRILLS * 15);
    }

    private double effect(String words, int events) {
        long turns = turns();
        long begin = System.nanoTime();
        Load.requests(
                port,
                CLIENTS,
                PATIENCE,
                number ->
                        number < events
                                ? requests.says(member(number % DRILLS), words)
                                : new byte[0]);
        awaitEmptyInbox();
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (turns() - turns != events) {
            throw new IllegalStateException("%d of %d".formatted(turns() - turns, events));
        }
        return events / seconds;
    }

    private long turns() {
        return database.sql("select count(*) from turn").query(Long.class).single();
    }

    private void awaitEmptyInbox() {
        await("select exists (select from inbox where state = 'WAITING')");
    }

    private void await(String what) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (database.sql(what).query(Boolean.class).single()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("it takes too long");
            }
            Load.until(System.nanoTime() + Duration.ofMillis(10).toNanos());
        }
    }

    /** How much longer a turn takes after two hundred others than after five. */
    double longDrills() {
        List<Double> early = new ArrayList<>();
        List<Double> late = new ArrayList<>();
        try (Connection connection = new Connection(port)) {
            for (int turn = 1; turn <= LONG; turn++) {
                List<Double> times = oneTurnEach(connection);
                if (turn >= 4 && turn <= 6) {
                    early.addAll(times);
                } else if (turn >= 199 && turn <= 201) {
                    late.addAll(times);
                }
            }
        }
        return median(late) / median(early);
    }

    private List<Double> oneTurnEach(Connection connection) {
        return IntStream.range(DRILLS, DRILLS + LONG_DRILLS)
                .mapToObj(drill -> {
                    long begin = System.nanoTime();
                    connection.exchange(requests.says(member(drill), "status"));
                    awaitTurn();
                    return (System.nanoTime() - begin) / 1e6;
                })
                .toList();
    }

    private void awaitTurn() {
        while (database.sql("select exists (select from inbox where state = 'WAITING')")
                .query(Boolean.class)
                .single()) {
            Thread.onSpinWait();
        }
    }

    private static double median(List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    Histogram ack() {
        IntFunction<byte[]> request = number -> requests.says(member(number % DRILLS), "status");
        Load.latency(port, RATE, WARM, request);
        Histogram latency = Load.latency(port, RATE, ACKS, request);
        awaitEmptyInbox();
        return latency;
    }

    static String member(int drill) {
        return "BENCH" + drill;
    }
}

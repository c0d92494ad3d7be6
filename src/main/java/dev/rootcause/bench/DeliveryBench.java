package dev.rootcause.bench;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.HdrHistogram.Histogram;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * The way of an event: acknowledged, and answered by a turn. Beside it what the same database does
 * at best and what Bolt does alone, for only their ratios mean something.
 */
final class DeliveryBench {

    private static final int DRILLS = 100;
    private static final int CONNECTIONS = 12;
    private static final int CLIENTS = 16;
    private static final int RATE = 100;
    private static final int LONG_DRILLS = 5;
    private static final int LONG = 202;
    private static final Duration WARM = Duration.ofSeconds(5);
    private static final Duration TIME = Duration.ofSeconds(8);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final PrintStream out;
    private final Function<List<String>, ConfigurableApplicationContext> program;

    DeliveryBench(PrintStream out, Function<List<String>, ConfigurableApplicationContext> program) {
        this.out = out;
        this.program = program;
    }

    void run() {
        try (BenchSlack slack = new BenchSlack()) {
            Path folder = Files.createTempDirectory("rootcause-bench");
            try (var context = program.apply(settings(folder, slack))) {
                measure(context);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> settings(Path folder, BenchSlack slack) {
        return List.of(
                "--server.port=0",
                "--rootcause.data-dir=" + folder,
                "--rootcause.database.port=0",
                "--rootcause.slack.bot-token=xoxb-bench",
                "--rootcause.slack.app-token=",
                "--rootcause.slack.signing-secret=" + SignedRequests.SECRET,
                "--rootcause.slack.api-url=" + slack.apiUrl());
    }

    private void measure(ConfigurableApplicationContext context) {
        out.printf(
                "%d cores, calibration loop %s ms%n",
                Runtime.getRuntime().availableProcessors(), Times.rounded(Times.calibration()));
        Server server = new Server(context);
        server.startDrills(DRILLS + LONG_DRILLS);
        double floor = server.quietly(() -> floor(context.getBean(DataSource.class)));
        out.printf("BEGIN, INSERT, COMMIT by %d connections: %.0f/s%n", CONNECTIONS, floor);
        double echo = server.quietly(() -> echo(server));
        out.printf("Bolt alone: %.0f/s%n", echo);
        double accepted = server.accepted();
        out.printf("accepted: %.0f/s, %.2f of Bolt alone%n", accepted, accepted / echo);
        double effect = server.effect("status");
        out.printf("status to its turn and its post: %.0f/s%n", effect);
        double chart = server.effect("db cpu");
        out.printf("a chart to its turn and its post: %.0f/s%n", chart);
        double ratio = server.longDrills();
        Histogram ack = server.ack();
        out.printf(
                "{\"ack\":{\"p50Ms\":%s,\"p99Ms\":%s,\"p999Ms\":%s},\"floor\":{\"perSecond\":%.0f},\"echo\":{\"perSecond\":%.0f},\"accepted\":{\"perSecond\":%.0f,\"ratio\":%.3f},\"effect\":{\"perSecond\":%.0f,\"ratio\":%.3f},\"turn\":{\"ratio200to5\":%.2f}}%n",
                ms(ack, 50),
                ms(ack, 99),
                ms(ack, 99.9),
                floor,
                echo,
                accepted,
                accepted / floor,
                effect,
                effect / floor,
                ratio);
    }

    private static String ms(Histogram latency, double percentile) {
        return Times.rounded(latency.getValueAtPercentile(percentile) / 1e3);
    }

    private static double floor(DataSource database) {
        JdbcClient.create(database)
                .sql("create table bench_floor (id bigint, payload text)")
                .update();
        Load.perSecond(CONNECTIONS, WARM, () -> new Inserter(database));
        return Load.perSecond(CONNECTIONS, TIME, () -> new Inserter(database));
    }

    private static double echo(Server server) {
        WebServer echo = Echo.start();
        SignedRequests requests = server.requestsTo(echo.getPort());
        IntFunction<byte[]> request = number -> requests.says(member(number % DRILLS), "status");
        Load.requests(echo.getPort(), CLIENTS, WARM, request);
        double rate = Load.requests(echo.getPort(), CLIENTS, TIME, request);
        echo.stop();
        return rate;
    }

    private static String member(int drill) {
        return "BENCH" + drill;
    }

    /** The program under test. */
    private static final class Server {

        private final JdbcClient database;
        private final Scheduler scheduler;
        private final int port;
        private final SignedRequests requests;

        Server(ConfigurableApplicationContext context) {
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
            return new SignedRequests(where, java.time.InstantSource.system());
        }

        void startDrills(int count) {
            try (Connection connection = new Connection(port)) {
                for (int i = 0; i < count; i++) {
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
            IntFunction<byte[]> request =
                    number -> requests.says(member(number % DRILLS), "status");
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
            IntFunction<byte[]> request =
                    number -> requests.says(member(number % DRILLS), "status");
            Load.latency(port, RATE, WARM, request);
            Histogram latency = Load.latency(port, RATE, Duration.ofSeconds(20), request);
            awaitEmptyInbox();
            return latency;
        }
    }
}

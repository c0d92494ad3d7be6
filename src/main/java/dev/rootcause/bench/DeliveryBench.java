package dev.rootcause.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.HdrHistogram.Histogram;
import org.springframework.boot.web.server.WebServer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * The way of an event: acknowledged, and answered by a turn. Beside it what the same database does
 * at best and what Bolt does alone, for only their ratios mean something.
 */
final class DeliveryBench {

    private static final int CONNECTIONS = 12;

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
        DrillsUnderLoad server = new DrillsUnderLoad(context);
        server.startDrills();
        DoubleSupplier round = floor(context.getBean(DataSource.class));
        double floor = server.quietly(() -> Load.settled(round));
        out.printf("BEGIN, INSERT, COMMIT by %d connections: %.0f/s%n", CONNECTIONS, floor);
        double echo = server.quietly(() -> echo(server));
        out.printf("Bolt alone: %.0f/s%n", echo);
        Load.Part accepted = server.accepted(round);
        out.printf(
                "accepted: %.0f/s, %.2f of Bolt alone%n",
                accepted.perSecond(), accepted.perSecond() / echo);
        server.growDrills();
        Load.Part effect = server.effect("status", round);
        out.printf("status to its turn and its post: %.0f/s%n", effect.perSecond());
        double ratio = server.longDrills();
        Histogram ack = server.ack();
        double chart = server.effectOnce("db cpu"); // last: its pictures go on for long
        out.printf("a chart to its turn and its post: %.0f/s%n", chart);
        out.printf(
                "{\"ack\":{\"p50Ms\":%s,\"p99Ms\":%s,\"p999Ms\":%s},\"floor\":{\"perSecond\":%.0f},\"echo\":{\"perSecond\":%.0f},\"accepted\":%s,\"effect\":%s,\"turn\":{\"ratio200to5\":%.2f}}%n",
                ms(ack, 50),
                ms(ack, 99),
                ms(ack, 99.9),
                floor,
                echo,
                json(accepted),
                json(effect),
                ratio);
    }

    private static String json(Load.Part part) {
        return "{\"perSecond\":%.0f,\"ratio\":%.3f}".formatted(part.perSecond(), part.ratio());
    }

    private static String ms(Histogram latency, double percentile) {
        return Times.rounded(latency.getValueAtPercentile(percentile) / 1e3);
    }

    private static DoubleSupplier floor(DataSource database) {
        JdbcClient.create(database)
                .sql("create table bench_floor (id bigint, payload text)")
                .update();
        return () ->
                Load.perSecond(CONNECTIONS, DrillsUnderLoad.TIME, () -> new Inserter(database));
    }

    private static double echo(DrillsUnderLoad server) {
        WebServer echo = Echo.start();
        SignedRequests requests = server.requestsTo(echo.getPort());
        IntFunction<byte[]> request =
                number ->
                        requests.says(
                                DrillsUnderLoad.member(number % DrillsUnderLoad.DRILLS), "status");
        double rate = DrillsUnderLoad.answered(echo.getPort(), request);
        echo.stop();
        return rate;
    }
}

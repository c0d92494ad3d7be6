package dev.rootcause.slack;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Two replicas on one database, in front of one workspace. */
final class Fleet implements AutoCloseable {

    /** Slack's pace, so much faster that a test ends. */
    static final Duration PACE = Duration.ofMillis(100);

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final LastWill will = new LastWill();
    final RestartableDatabase database;
    final FakeSlack slack = FakeSlack.start();
    final Replica one;
    final Replica two;

    Fleet(Path folder, Duration clockOfOne, Duration clockOfTwo) {
        database = new RestartableDatabase(folder, will);
        one = replica("replica-1", clockOfOne);
        two = replica("replica-2", clockOfTwo);
        one.start().awaitReady(); // migrates
        two.start().awaitReady();
        slack.deliversTo(List.<URI>of(one.events(), two.events())).expectsFailures();
    }

    private Replica replica(String name, Duration clock) {
        Replica replica =
                new Replica(
                        name,
                        will,
                        List.of(
                                "-Dspring.datasource.url=" + database.url(),
                                "-Dspring.datasource.username=postgres",
                                "-Drootcause.slack.bot-token=" + FakeSlack.BOT_TOKEN,
                                "-Drootcause.slack.signing-secret=" + FakeSlack.SIGNING_SECRET,
                                "-Drootcause.slack.api-url=" + slack.apiUrl(),
                                "-Drootcause.slack.shortens=false",
                                "-Drootcause.slack.pace.channel=" + PACE.toMillis() + "ms",
                                "-Drootcause.slack.pace.workspace=5ms",
                                "-Drootcause.slack.pace.changes=5ms",
                                "-Drootcause.slack.pace.uploads=5ms"));
        return clock.isZero() ? replica : replica.withClock(clock);
    }

    /** All lines that they printed. */
    List<String> logs() {
        return Stream.of(one, two).flatMap(it -> it.log().stream()).toList();
    }

    /** Both are there again. */
    void startWhoIsDead() {
        one.startIfDead();
        two.startIfDead();
    }

    /**
     * Until what a killed replica held is done: each turn that was begun has its effect, and no
     * ticket is in dead hands.
     *
     * @return how long that took
     */
    Duration untilTakenOver() {
        long begin = System.nanoTime();
        String now = database.rows("select clock_timestamp()").getFirst().getFirst();
        database.run(
                """
                create table held as
                select task_instance from scheduled_tasks where picked and task_name = 'inbox'\
                """);
        awaitNone(
                """
                select task_name, task_instance from scheduled_tasks
                where task_name = 'inbox' and task_instance in (select task_instance from held)
                or picked and last_heartbeat < '%s' limit 1\
                """
                        .formatted(now));
        database.run("drop table held");
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Until that query has no rows. */
    void awaitNone(String query) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!database.rows(query).isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(
                        "still there: " + query + " " + database.rows(query).getFirst());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    void awaitAllDone() {
        awaitNone("select line, key, reason from inbox where state = 'WAITING' limit 1");
        awaitNone(
                "select kind, lane, reason from outbox where state in ('WAITING', 'SENDING') limit 1");
    }

    @Override
    public void close() {
        one.close();
        two.close();
        slack.close();
        database.close();
        will.close();
    }
}

package dev.rootcause.delivery;

import com.github.kagkarlsson.scheduler.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The time of the database, which all replicas share: a replica whose clock is wrong neither holds
 * its work back nor takes others for dead.
 */
@Component("dbSchedulerClock")
class DeliveryClock implements InstantSource, Clock, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryClock.class);
    private static final Duration AGAIN = Duration.ofSeconds(10);
    private static final int READINGS = 8;

    private final InstantSource here;
    private final JdbcClient database;
    private final ScheduledExecutorService sync =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("clock-of-the-database").factory());
    private volatile Duration ahead = Duration.ZERO;

    DeliveryClock(
            InstantSource clock,
            JdbcClient database,
            @Value("${rootcause.delivery.clock}") Source source) {
        this.here = clock;
        this.database = database;
        if (source == Source.DATABASE) {
            compare();
            sync.scheduleWithFixedDelay(
                    this::compareAgain, AGAIN.toSeconds(), AGAIN.toSeconds(), TimeUnit.SECONDS);
        }
    }

    /** Whose time it is. */
    enum Source {
        DATABASE,
        PROGRAM
    }

    @Override
    public Instant instant() {
        return here.instant().plus(ahead);
    }

    @Override
    public Instant now() {
        return instant();
    }

    /** The quickest answer is off the least. */
    private void compare() {
        ahead =
                Stream.generate(this::reading)
                        .limit(READINGS)
                        .min(Comparator.comparing(Reading::took))
                        .orElseThrow()
                        .ahead();
    }

    private record Reading(Duration took, Duration ahead) {}

    /** What was read is taken for the middle of the time that reading took. */
    private Reading reading() {
        Instant before = here.instant();
        Instant there =
                database.sql("select clock_timestamp()")
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant();
        Duration took = Duration.between(before, here.instant());
        return new Reading(took, Duration.between(before.plus(took.dividedBy(2)), there));
    }

    private void compareAgain() {
        try {
            compare();
        } catch (DataAccessException e) {
            LOG.info("the time of the database could not be read: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        sync.shutdownNow();
    }
}

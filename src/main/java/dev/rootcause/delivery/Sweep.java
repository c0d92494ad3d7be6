package dev.rootcause.delivery;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets what is done, a day after; dead letters stay for a month. */
@Component
class Sweep {

    private static final Duration DONE = Duration.ofDays(1);
    private static final Duration DEAD = Duration.ofDays(30);

    private final JdbcClient database;
    private final DeliveryClock clock;

    Sweep(JdbcClient database, DeliveryClock clock) {
        this.database = database;
        this.clock = clock;
    }

    void run() {
        forget("delete from inbox where state = 'DONE' and done_at < ?", DONE);
        forget("delete from inbox where state = 'DEAD' and done_at < ?", DEAD);
        forget("delete from outbox where state = 'SENT' and ended_at < ?", DONE);
        forget("delete from outbox where state = 'DEAD' and ended_at < ?", DEAD);
    }

    private void forget(String what, Duration age) {
        OffsetDateTime before = clock.instant().minus(age).atOffset(ZoneOffset.UTC);
        database.sql(what).param(before).update();
    }
}

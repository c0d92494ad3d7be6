package dev.rootcause.delivery;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Forgets what is done, a day after; dead letters stay for a month, and the rows by which lines and
 * lanes keep their order for a week after they were used: whoever uses one again begins anew.
 */
@Component
class Sweep {

    private static final Duration DONE = Duration.ofDays(1);
    private static final Duration DEAD = Duration.ofDays(30);
    private static final Duration UNUSED = Duration.ofDays(7);

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
        forget("delete from inbox_line where used_at < ?", UNUSED);
        forget("delete from inbox_turn where used_at < ?", UNUSED);
        forget("delete from outbox_lane where ticket is null and used_at < ?", UNUSED);
    }

    private void forget(String what, Duration age) {
        OffsetDateTime before = clock.instant().minus(age).atOffset(ZoneOffset.UTC);
        database.sql(what).param(before).update();
    }
}

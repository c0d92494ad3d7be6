package dev.rootcause.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When something may be sent next, for all replicas together. */
@Component
class Paces {

    private final JdbcClient database;

    Paces(JdbcClient database) {
        this.database = database;
    }

    /**
     * Takes a place in all of them; else the moment at which to ask again, and none is taken.
     *
     * @param paces the narrowest first, always in the same order: the widest is locked last, for
     *     all wait for it
     */
    Optional<Instant> take(String team, List<Pace> paces, Instant now) {
        Optional<Instant> busy =
                paces.stream()
                        .flatMap(pace -> busyUntil(team, pace, now).stream())
                        .max(Comparator.naturalOrder());
        if (busy.isEmpty()) {
            paces.forEach(pace -> count(team, pace, now));
        }
        return busy;
    }

    private Optional<Instant> busyUntil(String team, Pace pace, Instant now) {
        return Optional.of(next(team, pace, now).minus(pace.allowance()))
                .filter(at -> at.isAfter(now))
                .map(at -> pace.isShared() ? promised(team, pace, at) : at);
    }

    /**
     * Whoever waits has a moment of its own: if all came back at the next one, all but one would
     * come in vain, again and again.
     */
    private Instant promised(String team, Pace pace, Instant at) {
        String interval = pace.interval().toString();
        return database.sql(
                        """
                        update outbox_pace
                        set promised_at = greatest(promised_at, ?::timestamptz) + ?::interval
                        where team_id = ? and scope = ? returning promised_at - ?::interval\
                        """)
                .params(at.atOffset(ZoneOffset.UTC), interval, team, pace.scope(), interval)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** Locks the row. */
    private Instant next(String team, Pace pace, Instant now) {
        return database.sql(
                        """
                        insert into outbox_pace as pace (team_id, scope, next_at) values (?, ?, ?)
                        on conflict (team_id, scope) do update set next_at = pace.next_at
                        returning next_at\
                        """)
                .params(team, pace.scope(), now.atOffset(ZoneOffset.UTC))
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private void count(String team, Pace pace, Instant now) {
        database.sql(
                        """
                        update outbox_pace set next_at = greatest(next_at, ?::timestamptz) + ?::interval
                        where team_id = ? and scope = ?\
                        """)
                .params(
                        now.atOffset(ZoneOffset.UTC),
                        pace.interval().toString(),
                        team,
                        pace.scope())
                .update();
    }

    /** Nothing of that scope before then. */
    void hold(String team, Pace pace, Instant until) {
        database.sql(
                        """
                        update outbox_pace set next_at = greatest(next_at, ?::timestamptz)
                        where team_id = ? and scope = ?\
                        """)
                .params(until.plus(pace.allowance()).atOffset(ZoneOffset.UTC), team, pace.scope())
                .update();
    }

    /** The pause begins when the other side has it, not when it is on its way. */
    void arrived(String team, Pace pace, Instant now) {
        hold(team, new Pace(pace.scope(), Duration.ZERO, 0), now.plus(pace.interval()));
    }
}

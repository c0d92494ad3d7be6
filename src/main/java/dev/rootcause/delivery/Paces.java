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

    /** Takes a place in all of them; else the moment at which there is one, and none is taken. */
    Optional<Instant> take(String team, List<Pace> paces, Instant now) {
        List<Pace> inOrder = paces.stream().sorted(Comparator.comparing(Pace::scope)).toList();
        Optional<Instant> busy =
                inOrder.stream()
                        .map(pace -> next(team, pace, now).minus(pace.allowance()))
                        .filter(at -> at.isAfter(now))
                        .max(Comparator.naturalOrder());
        if (busy.isEmpty()) {
            inOrder.forEach(pace -> count(team, pace, now));
        }
        return busy;
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

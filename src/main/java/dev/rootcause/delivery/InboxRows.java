package dev.rootcause.delivery;

import dev.rootcause.transaction.LastWrites;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the inbox, as a turn sees them. */
@Component
class InboxRows {

    private final JdbcClient database;
    private final LastWrites writes;

    InboxRows(JdbcClient database, LastWrites writes) {
        this.database = database;
        this.writes = writes;
    }

    /**
     * Of what is accepted and not done in that line, what happened first, and so on. Nobody else
     * has a turn in it before this transaction ends; a program that is stopped holds it no longer
     * than a dead one.
     */
    List<Waiting> next(InboxTicket ticket, int most) {
        return database.sql("select * from inbox_next(?, ?, ?)")
                .params(ticket.team(), ticket.line(), most)
                .query((row, _) -> waiting(row))
                .list();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getString("team_id"),
                row.getString("key"),
                row.getString("payload"),
                row.getInt("attempts"),
                instant(row.getObject("retry_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /**
     * The events are done, and as many tickets of their line are used up: this one, and others that
     * nobody has picked. What was said in them is not kept; that they came is, so that it is known
     * when they come again.
     */
    void done(List<Waiting> events, String ticket, Instant now) {
        writes.add(
                """
                with used as (
                    delete from scheduled_tasks
                    where task_name = ? and task_instance = any (?) and (task_instance = ? or not picked))
                update inbox set state = 'DONE', payload = null, done_at = ?
                where team_id = ? and key = any (?) and state = 'WAITING'\
                """,
                List.of(
                        InboxTicket.TASK,
                        usedUp(events, ticket),
                        ticket,
                        now.atOffset(ZoneOffset.UTC),
                        events.getFirst().team(),
                        events.stream().map(Waiting::key).toArray(String[]::new)),
                rows -> checkDone(rows, events.size()));
    }

    private static String[] usedUp(List<Waiting> events, String ticket) {
        return Stream.concat(Stream.of(ticket), events.stream().map(Waiting::ticket))
                .distinct()
                .limit(events.size())
                .toArray(String[]::new);
    }

    private static void checkDone(int rows, int events) {
        if (rows != events) {
            throw new IllegalStateException("done twice");
        }
    }

    void remove(String instance) {
        database.sql("delete from scheduled_tasks where task_name = ? and task_instance = ?")
                .params(InboxTicket.TASK, instance)
                .update();
    }

    /** Two tickets may have tried the same event one right after the other: that counts once. */
    void failed(Waiting event, String reason, Instant retryAt) {
        database.sql(
                        """
                        update inbox set attempts = attempts + 1, reason = ?, retry_at = ?
                        where team_id = ? and key = ? and state = 'WAITING' and attempts = ?\
                        """)
                .params(
                        reason,
                        retryAt.atOffset(ZoneOffset.UTC),
                        event.team(),
                        event.key(),
                        event.attempts())
                .update();
    }

    /** Whether it was not given up already, by another ticket. */
    boolean dead(Waiting event, String reason, Instant now) {
        return database.sql(
                                """
                                update inbox set state = 'DEAD', attempts = attempts + 1, reason = ?, done_at = ?
                                where team_id = ? and key = ? and state = 'WAITING'\
                                """)
                        .params(reason, now.atOffset(ZoneOffset.UTC), event.team(), event.key())
                        .update()
                == 1;
    }
}

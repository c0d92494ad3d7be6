package dev.rootcause.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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
     * Of what is accepted and not done in that line, what happened first. Nobody else has a turn in
     * it before this transaction ends; a program that is stopped holds it no longer than a dead
     * one.
     */
    Optional<Waiting> next(InboxTicket ticket) {
        return database.sql("select * from inbox_next(?, ?)")
                .params(ticket.team(), ticket.line())
                .query((row, _) -> waiting(row))
                .optional();
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
     * The event is done and the ticket used up. What was said in it is not kept; that it came is,
     * so that it is known when it comes again.
     */
    void done(Waiting event, String ticket, Instant now) {
        writes.add(
                """
                with used as (
                    delete from scheduled_tasks where task_name = ? and task_instance = ?)
                update inbox set state = 'DONE', payload = null, done_at = ?
                where team_id = ? and key = ? and state = 'WAITING'\
                """,
                List.of(
                        InboxTicket.TASK,
                        ticket,
                        now.atOffset(ZoneOffset.UTC),
                        event.team(),
                        event.key()),
                InboxRows::checkDone);
    }

    private static void checkDone(int rows) {
        if (rows != 1) {
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

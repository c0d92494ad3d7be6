package dev.rootcause.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the inbox, as a turn sees them. */
@Component
class InboxRows {

    private final JdbcClient database;

    InboxRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * Nobody else has a turn in that line before this transaction ends. A program that is stopped
     * holds it no longer than a dead one.
     */
    void lock(InboxTicket ticket) {
        database.sql(
                        """
                        insert into inbox_turn as turn (team_id, line, turns) values (?, ?, 1)
                        on conflict (team_id, line)
                        do update set turns = turn.turns + 1, used_at = now()
                        returning set_config('idle_in_transaction_session_timeout', '20s', true)\
                        """)
                .params(ticket.team(), ticket.line())
                .query(String.class)
                .single();
    }

    /** Of what is accepted and not done, what happened first. */
    Optional<Waiting> head(InboxTicket ticket) {
        return database.sql(
                        """
                        select team_id, key, payload, attempts, retry_at from inbox
                        where team_id = ? and line = ? and state = 'WAITING'
                        order by moment, seq limit 1\
                        """)
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
        long rows =
                database.sql(
                                """
                                with done as (
                                    update inbox set state = 'DONE', payload = null, done_at = ?
                                    where team_id = ? and key = ? and state = 'WAITING'
                                    returning key),
                                used as (
                                    delete from scheduled_tasks
                                    where task_name = ? and task_instance = ?)
                                select count(*) from done\
                                """)
                        .params(
                                now.atOffset(ZoneOffset.UTC),
                                event.team(),
                                event.key(),
                                InboxTicket.TASK,
                                ticket)
                        .query(Long.class)
                        .single();
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

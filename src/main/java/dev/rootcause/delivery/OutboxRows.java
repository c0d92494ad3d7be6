package dev.rootcause.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the outbox, as the ticket of their lane sees them. */
@Component
class OutboxRows {

    private final JdbcClient database;

    OutboxRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * The first parcel of a lane.
     *
     * @param onItsWay somebody has begun to send it
     * @param retryAt not before; null for at once
     */
    record Head(Parcel parcel, boolean onItsWay, int attempts, @Nullable Instant retryAt) {}

    /**
     * Whether the lane is this ticket's; its row is locked then. A program that is stopped holds it
     * no longer than a dead one.
     */
    boolean lock(OutboxTicket ticket) {
        return database.sql(
                        """
                        select set_config('idle_in_transaction_session_timeout', '20s', true) from outbox_lane where team_id = ? and lane = ? and ticket = ?
                        for update\
                        """)
                .params(ticket.team(), ticket.lane(), ticket.number())
                .query(String.class)
                .optional()
                .isPresent();
    }

    Optional<Head> head(OutboxTicket ticket) {
        return database.sql(
                        """
                        select team_id, id, lane, kind, payload, state, attempts, retry_at from outbox
                        where team_id = ? and lane = ? and state in ('WAITING', 'SENDING')
                        order by seq limit 1\
                        """)
                .params(ticket.team(), ticket.lane())
                .query((row, _) -> head(row))
                .optional();
    }

    private static Head head(ResultSet row) throws SQLException {
        Parcel parcel =
                new Parcel(
                        row.getString("team_id"),
                        row.getObject("id", UUID.class),
                        row.getString("lane"),
                        row.getString("kind"),
                        row.getString("payload"));
        OffsetDateTime retry = row.getObject("retry_at", OffsetDateTime.class);
        return new Head(
                parcel,
                row.getString("state").equals("SENDING"),
                row.getInt("attempts"),
                retry == null ? null : retry.toInstant());
    }

    void begin(Parcel parcel, UUID claim) {
        database.sql("update outbox set state = 'SENDING', claim = ? where team_id = ? and id = ?")
                .params(claim, parcel.team(), parcel.id())
                .update();
    }

    /** Whether nobody else has claimed it meanwhile. */
    boolean isStill(Claim.Ours ours) {
        return database.sql(
                        """
                        select exists (
                            select from outbox
                            where team_id = ? and id = ? and claim = ? and state = 'SENDING')\
                        """)
                .params(ours.parcel().team(), ours.parcel().id(), ours.claim())
                .query(Boolean.class)
                .single();
    }

    /** Nothing is kept of what it said. */
    void end(Parcel parcel, String state, String reason, Instant now) {
        database.sql(
                        """
                        update outbox set state = ?, reason = ?, ended_at = ?, payload = null
                        where team_id = ? and id = ?\
                        """)
                .params(state, reason, now.atOffset(ZoneOffset.UTC), parcel.team(), parcel.id())
                .update();
    }

    /**
     * @param state WAITING when it is not there, SENDING when it may be
     */
    void again(Parcel parcel, String state, String reason, Instant at) {
        database.sql(
                        """
                        update outbox
                        set state = ?, reason = ?, retry_at = ?, attempts = attempts + 1
                        where team_id = ? and id = ?\
                        """)
                .params(state, reason, at.atOffset(ZoneOffset.UTC), parcel.team(), parcel.id())
                .update();
    }

    /** The lane is empty: whoever puts something into it gives it a new ticket. */
    void close(OutboxTicket ticket) {
        database.sql(
                        "update outbox_lane set ticket = null where team_id = ? and lane = ? and ticket = ?")
                .params(ticket.team(), ticket.lane(), ticket.number())
                .update();
        remove(ticket);
    }

    void remove(OutboxTicket ticket) {
        database.sql("delete from scheduled_tasks where task_name = ? and task_instance = ?")
                .params(OutboxTicket.TASK, ticket.instance())
                .update();
    }
}

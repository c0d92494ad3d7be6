package dev.rootcause.delivery;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is to be sent is written here, in the transaction of which it tells. */
@Component
public class Outbox {

    private final JdbcClient database;
    private final Tickets tickets;
    private final DeliveryClock clock;

    Outbox(JdbcClient database, Tickets tickets, DeliveryClock clock) {
        this.database = database;
        this.tickets = tickets;
        this.clock = clock;
    }

    /** Is sent after what is in its lane. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Parcel parcel) {
        write(parcel, place(parcel));
    }

    /**
     * The same, unless one waits in its lane already: for what is made up when it is sent and then
     * says all that is so.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void putOnce(Parcel parcel) {
        long place =
                place(parcel); // locks the lane first, so that nothing in it is taken meanwhile
        if (!isSomethingWaiting(parcel)) {
            write(parcel, place);
        }
    }

    /** Whether something is still to be sent in that lane, or on its way. */
    @Transactional(readOnly = true)
    public boolean holds(String team, String lane, String kind) {
        return database.sql(
                        """
                        select exists (
                            select from outbox where team_id = ? and lane = ? and kind = ?
                            and state in ('WAITING', 'SENDING'))\
                        """)
                .params(team, lane, kind)
                .query(Boolean.class)
                .single();
    }

    private long place(Parcel parcel) {
        Lane lane =
                database.sql(
                                """
                                insert into outbox_lane as lane (team_id, lane, seq, ticket) values (?, ?, 1, 1)
                                on conflict (team_id, lane) do update
                                set seq = lane.seq + 1, ticket = coalesce(lane.ticket, lane.seq + 1), used_at = now()
                                returning seq, ticket\
                                """)
                        .params(parcel.team(), parcel.lane())
                        .query(Lane.class)
                        .single();
        if (lane.ticket() == lane.seq()) {
            schedule(new OutboxTicket(parcel.team(), parcel.lane(), lane.ticket()));
        }
        return lane.seq();
    }

    private record Lane(long seq, long ticket) {}

    private void schedule(OutboxTicket ticket) {
        database.sql(
                        """
                        insert into scheduled_tasks
                            (task_name, task_instance, task_data, execution_time, picked, version)
                        values (?, ?, ?, ?, false, 1)\
                        """)
                .params(
                        OutboxTicket.TASK,
                        ticket.instance(),
                        tickets.written(ticket),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        tickets.look();
    }

    private boolean isSomethingWaiting(Parcel parcel) {
        return database.sql(
                        """
                        select exists (
                            select from outbox where team_id = ? and lane = ? and state = 'WAITING')\
                        """)
                .params(parcel.team(), parcel.lane())
                .query(Boolean.class)
                .single();
    }

    private void write(Parcel parcel, long place) {
        database.sql(
                        """
                        insert into outbox (team_id, id, lane, seq, kind, payload, put_at)
                        values (?, ?, ?, ?, ?, ?, ?)\
                        """)
                .params(
                        parcel.team(),
                        parcel.id(),
                        parcel.lane(),
                        place,
                        parcel.kind(),
                        parcel.payload(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}

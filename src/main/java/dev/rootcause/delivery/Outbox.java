package dev.rootcause.delivery;

import dev.rootcause.transaction.LastWrites;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is to be sent is written here, in the transaction of which it tells. */
@Component
public class Outbox {

    private static final String PLACE =
            """
            insert into outbox_lane as lane (team_id, lane, seq, ticket) values (?, ?, 1, 1)
            on conflict (team_id, lane) do update
            set seq = lane.seq + 1, ticket = coalesce(lane.ticket, lane.seq + 1), used_at = now()
            returning seq, ticket\
            """;

    private static final String PUT =
            """
            with place as (%s),
            parcel as (
                insert into outbox (seq, team_id, id, lane, kind, payload, put_at)
                select seq, ?, ?, ?, ?, ?, ? from place)
            insert into scheduled_tasks
                (task_name, task_instance, task_data, execution_time, picked, version)
            select ?, ? || ticket,
                convert_to(
                    json_build_object('team', ?::text, 'lane', ?::text, 'number', ticket)::text,
                    'UTF8'),
                ?, false, 1
            from place where ticket = seq\
            """
                    .formatted(PLACE);

    private final JdbcClient database;
    private final LastWrites writes;
    private final Tickets tickets;
    private final DeliveryClock clock;

    Outbox(JdbcClient database, LastWrites writes, Tickets tickets, DeliveryClock clock) {
        this.database = database;
        this.writes = writes;
        this.tickets = tickets;
        this.clock = clock;
    }

    /** Is sent after what is in its lane. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Parcel parcel) {
        List<Object> values = new ArrayList<>(List.of(parcel.team(), parcel.lane()));
        values.addAll(written(parcel));
        values.add(OutboxTicket.TASK);
        values.add(OutboxTicket.instances(parcel.team(), parcel.lane()));
        values.addAll(List.of(parcel.team(), parcel.lane()));
        values.add(clock.instant().atOffset(ZoneOffset.UTC));
        writes.add(PUT, List.copyOf(values), this::lookForTickets);
    }

    private void lookForTickets(int tickets) {
        if (tickets > 0) {
            this.tickets.look();
        }
    }

    /**
     * The same, unless one waits in its lane already: for what is made up when it is sent and then
     * says all that is so.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void putOnce(Parcel parcel) {
        writes.now();
        long place =
                place(parcel); // locks the lane first, so that nothing in it is taken meanwhile
        if (!isSomethingWaiting(parcel)) {
            write(parcel, place);
        }
    }

    /** Whether something is still to be sent in that lane, or on its way. */
    @Transactional(readOnly = true)
    public boolean holds(String team, String lane, String kind) {
        writes.now();
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
                database.sql(PLACE).params(parcel.team(), parcel.lane()).query(Lane.class).single();
        scheduleIfFirst(parcel, lane);
        return lane.seq();
    }

    private record Lane(long seq, long ticket) {}

    private void scheduleIfFirst(Parcel parcel, Lane lane) {
        if (lane.ticket() == lane.seq()) {
            schedule(new OutboxTicket(parcel.team(), parcel.lane(), lane.ticket()));
        }
    }

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
                        insert into outbox (seq, team_id, id, lane, kind, payload, put_at)
                        values (?, ?, ?, ?, ?, ?, ?)\
                        """)
                .param(place)
                .params(written(parcel))
                .update();
    }

    private List<Object> written(Parcel parcel) {
        return List.of(
                parcel.team(),
                parcel.id(),
                parcel.lane(),
                parcel.kind(),
                parcel.payload(),
                clock.instant().atOffset(ZoneOffset.UTC));
    }
}

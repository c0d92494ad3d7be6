package dev.rootcause.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes what comes in, once; it may be acknowledged when {@link #accept} has returned. */
@Component
public class Inbox {

    /**
     * One statement, one commit: the row of the line is locked, so that its numbers are given in
     * the order of commits; then the event and the ticket that lets it be done.
     */
    private static final String ACCEPT =
            """
            with line as (
                insert into inbox_line as line (team_id, line, accepted)
                select :team, :line, 1
                where not exists (select from inbox where team_id = :team and key = :key)
                on conflict (team_id, line)
                do update set accepted = line.accepted + 1, used_at = now()
                returning accepted),
            event as (
                insert into inbox (team_id, key, line, seq, moment, payload, accepted_at)
                select :team, :key, :line, accepted, :moment, :payload, :now from line
                on conflict (team_id, key) do nothing
                returning seq)
            insert into scheduled_tasks
                (task_name, task_instance, task_data, execution_time, picked, version)
            select :task, :team || ':' || :key, :ticket, :now, false, 1 from event\
            """;

    private final JdbcClient database;
    private final Tickets tickets;
    private final InstantSource clock;

    Inbox(JdbcClient database, Tickets tickets, DeliveryClock clock) {
        this.database = database;
        this.tickets = tickets;
        this.clock = clock;
    }

    /**
     * Whether it is new: what has that key already is left alone. Throws {@link
     * org.springframework.dao.DataAccessException} when it could not be kept: then it must not be
     * acknowledged.
     */
    public boolean accept(Arrival arrival) {
        Instant now = clock.instant();
        boolean isNew =
                database.sql(ACCEPT)
                                .param("team", arrival.team())
                                .param("line", arrival.line())
                                .param("key", arrival.key())
                                .param("moment", moment(arrival, now))
                                .param("payload", arrival.payload())
                                .param("now", now.atOffset(ZoneOffset.UTC))
                                .param("task", InboxTicket.TASK)
                                .param("ticket", ticket(arrival))
                                .update()
                        == 1;
        if (isNew) {
            tickets.look();
        }
        return isNew;
    }

    private byte[] ticket(Arrival arrival) {
        return tickets.written(new InboxTicket(arrival.team(), arrival.line()));
    }

    private static long moment(Arrival arrival, Instant now) {
        Long said = arrival.moment();
        return said == null ? now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000 : said;
    }
}

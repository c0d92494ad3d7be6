package dev.rootcause.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes what comes in, once; it may be acknowledged when {@link #accept} has returned. */
@Component
public class Inbox {

    /**
     * One statement, one commit, for all that comes in meanwhile: the rows of the lines are locked,
     * always in the same order, so that their numbers are given in the order of commits; then the
     * events and the tickets that let them be done. An event that is there already wastes a number.
     */
    private static final String ACCEPT =
            """
            with arrival as (
                select * from unnest(?, ?, ?, ?, ?, ?)
                with ordinality as arrival (team_id, line, key, moment, payload, ticket, place)),
            line as (
                insert into inbox_line as line (team_id, line, accepted)
                select team_id, line, count(*) from arrival
                group by team_id, line order by team_id, line
                on conflict (team_id, line)
                do update set accepted = line.accepted + excluded.accepted, used_at = now()
                returning team_id, line, accepted),
            event as (
                insert into inbox (team_id, key, line, seq, moment, payload, accepted_at)
                select team_id, key, line,
                    accepted + 1 - row_number() over (partition by team_id, line order by place desc),
                    moment, payload, ?
                from arrival join line using (team_id, line)
                order by place
                on conflict (team_id, key) do nothing
                returning team_id, key)
            insert into scheduled_tasks
                (task_name, task_instance, task_data, execution_time, picked, version)
            select ?, team_id || ':' || key, ticket, ?, false, 1
            from event join arrival using (team_id, key)
            on conflict (task_name, task_instance) do nothing\
            """;

    private final JdbcClient database;
    private final Tickets tickets;
    private final InstantSource clock;
    private final Together<Arrival> together = new Together<>(this::acceptAll);

    Inbox(JdbcClient database, Tickets tickets, DeliveryClock clock) {
        this.database = database;
        this.tickets = tickets;
        this.clock = clock;
    }

    /**
     * What has that key already is left alone. Throws {@link
     * org.springframework.dao.DataAccessException} when it could not be kept: then it must not be
     * acknowledged.
     */
    public void accept(Arrival arrival) {
        together.take(arrival);
    }

    private void acceptAll(List<Arrival> arrivals) {
        Instant now = clock.instant();
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        int accepted =
                database.sql(ACCEPT)
                        .param(each(arrivals, Arrival::team, String[]::new))
                        .param(each(arrivals, Arrival::line, String[]::new))
                        .param(each(arrivals, Arrival::key, String[]::new))
                        .param(each(arrivals, it -> moment(it, now), Long[]::new))
                        .param(each(arrivals, Arrival::payload, String[]::new))
                        .param(each(arrivals, this::ticket, byte[][]::new))
                        .params(at, InboxTicket.TASK, at)
                        .update();
        if (accepted > 0) {
            tickets.look();
        }
    }

    private static <T> Object each(
            List<Arrival> arrivals, Function<Arrival, T> what, IntFunction<T[]> array) {
        return arrivals.stream().map(what).toArray(array);
    }

    private byte[] ticket(Arrival arrival) {
        return tickets.written(new InboxTicket(arrival.team(), arrival.line()));
    }

    private static long moment(Arrival arrival, Instant now) {
        Long said = arrival.moment();
        return said == null ? now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000 : said;
    }
}

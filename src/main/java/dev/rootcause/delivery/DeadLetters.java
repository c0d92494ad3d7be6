package dev.rootcause.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * {@code /actuator/deadletters}: what was given up and why, the newest first, for whoever runs the
 * program; never what anybody wrote.
 */
@Component
@Endpoint(id = "deadletters")
class DeadLetters {

    private static final String ALL =
            """
            select 'in' as way, team_id as team, line as place, attempts, coalesce(reason, '') as reason, done_at as at
            from inbox where state = 'DEAD'
            union all
            select 'out ' || kind, team_id, lane, attempts, coalesce(reason, ''), ended_at
            from outbox where state = 'DEAD'
            order by at desc limit 200\
            """;

    private final JdbcClient database;

    DeadLetters(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param way {@code in} or {@code out}, with the kind of letter
     * @param reason with the reference that the person was told, if somebody was
     */
    public record DeadLetter(
            String way,
            String team,
            String place,
            int attempts,
            String reason,
            OffsetDateTime at) {}

    @ReadOperation
    public List<DeadLetter> all() {
        return database.sql(ALL).query((row, _) -> letter(row)).list();
    }

    private static DeadLetter letter(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getString("way"),
                row.getString("team"),
                row.getString("place"),
                row.getInt("attempts"),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class));
    }
}

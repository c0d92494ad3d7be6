package dev.rootcause.drill;

import dev.rootcause.simulation.Moment;
import dev.rootcause.transaction.LastWrites;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Turns as they were shown; each is written once. */
@Repository
class TurnRows {

    private static final TypeReference<List<Event>> EVENTS = new TypeReference<>() {};
    private static final TypeReference<Post> POST = new TypeReference<>() {};
    private static final TypeReference<Pending> PENDING = new TypeReference<>() {};

    private final JdbcClient database;
    private final LastWrites writes;

    TurnRows(JdbcClient database, LastWrites writes) {
        this.database = database;
        this.writes = writes;
    }

    /** The newest turn of a drill that has moved on by it. */
    void add(StoredDrill moved, Turn turn) {
        DrillId drill = moved.id();
        Instant ended = moved.times().ended();
        writes.add(
                """
                with moved as (
                    update drill
                    set version = version + 1, stage = ?, turns = ?, heard_at = ?, ended_at = ?
                    where team_id = ? and id = ?)
                insert into turn
                    (team_id, drill_id, number, version, author, message, received_at,
                    before_second, after_second, events, post, pending, exact)
                values (?, ?, ?, 0, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?)\
                """,
                Arrays.asList(
                        moved.stage().name(),
                        moved.turns(),
                        at(moved.times().heard()),
                        ended == null ? null : at(ended),
                        drill.team().value(),
                        drill.id(),
                        drill.team().value(),
                        drill.id(),
                        turn.number(),
                        turn.message().author(),
                        turn.message().text(),
                        at(turn.message().received()),
                        turn.before().second(),
                        turn.after().second(),
                        Json.write(turn.events(), EVENTS),
                        Json.write(turn.post(), POST),
                        Json.write(turn.pending(), PENDING),
                        turn.exact()));
    }

    /** Those after that number, in order. */
    List<Turn> after(DrillId drill, int number) {
        writes.now();
        return database.sql(
                        """
                        select number, author, message, received_at, before_second, after_second,
                            events, post, pending, exact
                        from turn where team_id = ? and drill_id = ? and number > ?
                        order by number\
                        """)
                .params(drill.team().value(), drill.id(), number)
                .query((row, _) -> turn(row))
                .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Turn turn(ResultSet row) throws SQLException {
        return new Turn(
                row.getInt("number"),
                new Message(
                        row.getString("author"),
                        row.getString("message"),
                        row.getObject("received_at", OffsetDateTime.class).toInstant()),
                new Moment(row.getInt("before_second")),
                new Moment(row.getInt("after_second")),
                Json.read(row.getString("events"), EVENTS),
                Json.read(row.getString("post"), POST),
                Json.read(row.getString("pending"), PENDING),
                row.getBoolean("exact"));
    }
}

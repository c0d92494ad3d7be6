package dev.rootcause.slack;

import dev.rootcause.drill.Candidate;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.TeamId;
import dev.rootcause.transaction.Held;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which drill is played where. */
@InSlack
class Places {

    private static final String NO_THREAD = "";
    private static final String SELECT =
            "select team_id, channel, thread, drill_id, candidate from slack_place where team_id = ?";

    private final JdbcClient database;
    private final InstantSource clock;
    private final Held<At, Place> found = new Held<>();

    Places(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    private record At(TeamId team, String channel, String root) {}

    /** In a conversation with the bot a new drill takes the place of the one before. */
    void open(Place place) {
        found.clear();
        database.sql(
                        """
                        insert into slack_place
                            (team_id, channel, thread, version, drill_id, candidate, opened_at)
                        values (?, ?, ?, 0, ?, ?, ?)
                        on conflict (team_id, channel, thread) do update
                        set version = slack_place.version + 1, drill_id = excluded.drill_id,
                            candidate = excluded.candidate, opened_at = excluded.opened_at\
                        """)
                .params(place.team().value(), place.channel(), column(place.thread()))
                .params(place.drill().id(), place.candidate().member())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Nothing is played there any longer. */
    void close(DrillId drill) {
        found.clear();
        database.sql("delete from slack_place where team_id = ? and drill_id = ?")
                .params(drill.team().value(), drill.id())
                .update();
    }

    /** The drill of the thread, else of the whole conversation. */
    Optional<Place> at(TeamId team, Position at) {
        At key = new At(team, at.channel(), at.root());
        return found.find(key).or(() -> read(key).map(place -> found.put(key, place)));
    }

    private Optional<Place> read(At at) {
        return database.sql(
                        SELECT
                                + " and channel = ? and thread in (?, '') order by thread desc limit 1")
                .params(at.team().value(), at.channel(), at.root())
                .query((row, _) -> place(row))
                .optional();
    }

    /** The drill of the whole conversation. */
    Optional<Place> whole(TeamId team, String channel) {
        return database.sql(SELECT + " and channel = ? and thread = ''")
                .params(team.value(), channel)
                .query((row, _) -> place(row))
                .optional();
    }

    Optional<Place> of(DrillId drill) {
        return database.sql(SELECT + " and drill_id = ?")
                .params(drill.team().value(), drill.id())
                .query((row, _) -> place(row))
                .optional();
    }

    private static Place place(ResultSet row) throws SQLException {
        TeamId team = new TeamId(row.getString("team_id"));
        String thread = row.getString("thread");
        return new Place(
                row.getString("channel"),
                thread.equals(NO_THREAD) ? null : thread,
                new DrillId(team, row.getObject("drill_id", UUID.class)),
                new Candidate(team, row.getString("candidate")));
    }

    private static String column(@Nullable String thread) {
        return thread == null ? NO_THREAD : thread;
    }
}

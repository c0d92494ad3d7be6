package dev.rootcause.slack;

import dev.rootcause.drill.TeamId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the installations; a token is in there sealed, and only while it is of use. */
@InManyWorkspaces
class InstallationRows {

    private final JdbcClient database;

    InstallationRows(JdbcClient database) {
        this.database = database;
    }

    /** A token as it is kept. */
    record Sealed(byte[] token, int key) {}

    /** Who is installed there and since when. */
    record Standing(TeamId team, String botUser, Instant installedAt) {}

    /** Takes the place of an earlier one, whether that has ended or not. */
    void save(Installation it, Sealed sealed, Instant now) {
        database.sql(
                        """
                        insert into slack_installation
                            (team_id, enterprise_id, bot_user, scopes, installed_by, installed_at, token, token_key)
                        values (:team, :enterprise, :bot, :scopes, :by, :now, :token, :key)
                        on conflict (team_id) do update
                        set enterprise_id = excluded.enterprise_id, bot_user = excluded.bot_user,
                            scopes = excluded.scopes, installed_by = excluded.installed_by,
                            installed_at = excluded.installed_at, token = excluded.token,
                            token_key = excluded.token_key, ended_at = null, ended_because = null\
                        """)
                .param("team", it.team().value())
                .param("enterprise", it.enterprise())
                .param("bot", it.bot().user())
                .param("scopes", it.scopes())
                .param("by", it.by())
                .param("now", at(now))
                .param("token", sealed.token())
                .param("key", sealed.key())
                .update();
    }

    /** Empty where we are not installed, or no longer. */
    Optional<byte[]> token(TeamId team) {
        return database.sql(
                        "select token from slack_installation where team_id = ? and token is not null")
                .param(team.value())
                .query(byte[].class)
                .optional();
    }

    /** Empty where we are not installed, or no longer. */
    Optional<Standing> standing(TeamId team) {
        return database.sql(
                        """
                        select team_id, bot_user, installed_at from slack_installation
                        where team_id = ? and token is not null\
                        """)
                .param(team.value())
                .query((row, _) ->
                        new Standing(
                                new TeamId(row.getString("team_id")),
                                row.getString("bot_user"),
                                row.getObject("installed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Whether it stood until now; the token is gone with it. */
    boolean end(TeamId team, String reason, Instant now) {
        return database.sql(
                                """
                                update slack_installation
                                set token = null, token_key = null, ended_at = ?, ended_because = ?
                                where team_id = ? and token is not null\
                                """)
                        .params(at(now), reason, team.value())
                        .update()
                == 1;
    }

    /** Those that were sealed by another key. */
    List<TeamId> notSealedBy(int key) {
        return database.sql("select team_id from slack_installation where token_key <> ?")
                .param(key)
                .query((row, _) -> new TeamId(row.getString("team_id")))
                .list();
    }

    /** Unless it is another token by now. */
    boolean reseal(TeamId team, byte[] before, Sealed after) {
        return database.sql(
                                """
                                update slack_installation set token = ?, token_key = ?
                                where team_id = ? and token = ?\
                                """)
                        .params(after.token(), after.key(), team.value(), before)
                        .update()
                == 1;
    }

    /** Locks one that ended before; who comes second waits and finds it gone. */
    Optional<TeamId> lockEndedBefore(Instant moment) {
        return database.sql(
                        """
                        select team_id from slack_installation where ended_at < ?
                        order by ended_at limit 1 for update\
                        """)
                .param(at(moment))
                .query((row, _) -> new TeamId(row.getString("team_id")))
                .optional();
    }

    void remove(TeamId team) {
        database.sql("delete from slack_installation where team_id = ?")
                .param(team.value())
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}

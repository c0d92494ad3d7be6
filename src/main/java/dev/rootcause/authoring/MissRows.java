package dev.rootcause.authoring;

import dev.rootcause.drill.Miss;
import dev.rootcause.drill.TeamId;
import dev.rootcause.language.Grounds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was not understood, where a workspace agreed to it, and for as long as it said. */
@Repository
class MissRows {

    /** Whatever is older is gone, though its row may be there for an hour. */
    private static final String ALIKE =
            """
            select team_id, words, kind, decision, matched, max(rules) as rules, guessed,
                max(learned) as learned, count(*) as times, max(said_on) as last
            from miss join miss_consent using (team_id)
            where said_on > cast(:today as date) - keep_days and (:team = '' or team_id = :team)
            group by team_id, words, kind, decision, matched, guessed
            order by times desc, last desc, team_id, words, kind\
            """;

    private final JdbcClient database;

    MissRows(JdbcClient database) {
        this.database = database;
    }

    /** A workspace that agreed, since when and for how long what is kept stays. */
    record Consent(String team, LocalDate since, int days) {}

    /** The same words missed the same way, how often and when last. */
    record Alike(
            String team,
            String words,
            String kind,
            String decision,
            List<String> matched,
            double rules,
            String guessed,
            double learned,
            int times,
            LocalDate last) {}

    /** Keeps it if the workspace has agreed. */
    void keep(TeamId team, Miss miss, LocalDate today) {
        Grounds grounds = miss.grounds();
        database.sql(
                        """
                        insert into miss
                            (team_id, said_on, kind, words, decision, matched, rules, guessed, learned)
                        select team_id, :today, :kind, :words, :decision, :matched, :rules, :guessed, :learned
                        from miss_consent where team_id = :team\
                        """)
                .param("team", team.value())
                .param("today", today)
                .param("kind", miss.kind().name())
                .param("words", Anonymous.words(grounds.span().text()))
                .param("decision", grounds.decision().name())
                .param("matched", String.join(" ", grounds.matched()))
                .param("rules", grounds.rules())
                .param("guessed", grounds.guessed())
                .param("learned", grounds.learned())
                .update();
    }

    void agree(TeamId team, LocalDate today, int days) {
        database.sql(
                        """
                        insert into miss_consent (team_id, since, keep_days) values (?, ?, ?)
                        on conflict (team_id) do update set keep_days = excluded.keep_days\
                        """)
                .params(team.value(), today, days)
                .update();
    }

    /** How many misses went with the consent. */
    int withdraw(TeamId team) {
        database.sql("delete from miss_consent where team_id = ?").param(team.value()).update();
        return database.sql("delete from miss where team_id = ?").param(team.value()).update();
    }

    /** What is too old, and what came in while its workspace withdrew. */
    void forgetOld(LocalDate today) {
        database.sql(
                        """
                        delete from miss where not exists (
                            select from miss_consent it where it.team_id = miss.team_id
                            and miss.said_on > cast(? as date) - it.keep_days)\
                        """)
                .param(today)
                .update();
    }

    /** Of one workspace, or of all when {@code team} is empty. */
    List<Consent> consents(String team) {
        return database.sql(
                        """
                        select team_id, since, keep_days from miss_consent
                        where :team = '' or team_id = :team order by team_id\
                        """)
                .param("team", team)
                .query((row, _) ->
                        new Consent(
                                row.getString("team_id"),
                                row.getObject("since", LocalDate.class),
                                row.getInt("keep_days")))
                .list();
    }

    /** Of one workspace, or of all when {@code team} is empty; the most frequent first. */
    List<Alike> all(String team, LocalDate today) {
        return database.sql(ALIKE)
                .param("team", team)
                .param("today", today)
                .query((row, _) -> alike(row))
                .list();
    }

    private static Alike alike(ResultSet row) throws SQLException {
        return new Alike(
                row.getString("team_id"),
                row.getString("words"),
                row.getString("kind"),
                row.getString("decision"),
                Arrays.stream(row.getString("matched").split(" "))
                        .filter(id -> !id.isEmpty())
                        .toList(),
                row.getDouble("rules"),
                row.getString("guessed"),
                row.getDouble("learned"),
                row.getInt("times"),
                row.getObject("last", LocalDate.class));
    }
}

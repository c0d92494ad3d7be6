package dev.rootcause.slack;

import dev.rootcause.drill.TeamId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Forgets a workspace that removed us, some time after. What is a workspace's has its id in {@code
 * team_id}, in every table of every module: so nothing is forgotten to be forgotten.
 */
@InManyWorkspaces
class Purge {

    private static final Logger LOG = LoggerFactory.getLogger(Purge.class);

    private static final String TABLES =
            """
            select format('%I', it.table_name) from information_schema.columns it
            join information_schema.tables one using (table_schema, table_name)
            where it.table_schema = current_schema() and it.column_name = 'team_id'
            and it.table_name <> 'slack_installation' and one.table_type = 'BASE TABLE' order by 1\
            """;

    private static final String DELETION =
            "gone_%d as (delete from %s where team_id = :team returning 1)";

    private final InstallationRows rows;
    private final InstallSettings settings;
    private final JdbcClient database;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    Purge(
            InstallationRows rows,
            InstallSettings settings,
            JdbcClient database,
            TransactionOperations transaction,
            InstantSource clock) {
        this.rows = rows;
        this.settings = settings;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Forgets all whose time has come, in steps that are transactions of their own. */
    void run() {
        Instant before = clock.instant().minus(settings.keepFor());
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(_ -> step(before)));
        }
    }

    /**
     * The installation goes last, when nothing else was found any longer. Who installs again
     * meanwhile waits for its row, and begins anew.
     */
    private boolean step(Instant before) {
        TeamId team = rows.lockEndedBefore(before).orElse(null);
        if (team != null && deleted(team) == 0) {
            rows.remove(team);
            LOG.info("Slack: nothing is left of {}", team.value());
        }
        return team != null;
    }

    /** How many rows; in one statement, for which the order of the tables does not matter. */
    private long deleted(TeamId team) {
        List<String> tables = database.sql(TABLES).query((row, _) -> row.getString(1)).list();
        String deletions =
                IntStream.range(0, tables.size())
                        .mapToObj(i -> DELETION.formatted(i, tables.get(i)))
                        .collect(Collectors.joining(", "));
        String count =
                IntStream.range(0, tables.size())
                        .mapToObj("(select count(*) from gone_%d)"::formatted)
                        .collect(Collectors.joining(" + "));
        return database.sql("with " + deletions + " select " + count)
                .param("team", team.value())
                .query(Long.class)
                .single();
    }
}

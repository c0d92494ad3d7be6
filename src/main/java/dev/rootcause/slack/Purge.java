package dev.rootcause.slack;

import dev.rootcause.drill.TeamId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
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
            and one.table_type = 'BASE TABLE' order by 1\
            """;

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

    /** Forgets all whose time has come, each in a transaction of its own. */
    void run() {
        Instant before = clock.instant().minus(settings.keepFor());
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(_ -> forgotOne(before)));
        }
    }

    /** Who installs again meanwhile waits for the row, and begins anew. */
    private boolean forgotOne(Instant before) {
        return rows.lockEndedBefore(before).map(this::forget).isPresent();
    }

    /** In one statement, for which the order of the tables does not matter. */
    private TeamId forget(TeamId team) {
        List<String> tables = database.sql(TABLES).query(String.class).list();
        String all =
                tables.stream()
                        .map(it ->
                                "of_%s as (delete from %s where team_id = :team)"
                                        .formatted(tables.indexOf(it), it))
                        .collect(Collectors.joining(", ", "with ", " select :team"));
        database.sql(all).param("team", team.value()).query(String.class).single();
        LOG.info("Slack: what we had of {} is deleted", team.value());
        return team;
    }
}

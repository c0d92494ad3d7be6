package dev.rootcause.transaction;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.StatementCreatorUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction writes and does not read, in the order in which it was added: all of it goes
 * to the database in one go, right before the commit. Whoever reads what may be among it calls
 * {@link #now} first.
 */
@Component
public class LastWrites {

    /** Few enough that the same statements come together again and are known to the database. */
    private static final int MOST_AT_ONCE = 6;

    private final JdbcTemplate database;

    LastWrites(JdbcTemplate database) {
        this.database = database;
    }

    private record Write(String sql, List<@Nullable Object> values, IntConsumer rows) {}

    /** The writes of one transaction. */
    private final class Pending extends Bound {

        private final List<Write> writes = new ArrayList<>();

        Pending() {
            super(LastWrites.this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            writeAll();
        }

        void writeAll() {
            while (!writes.isEmpty()) {
                List<Write> next = writes.subList(0, Math.min(MOST_AT_ONCE, writes.size()));
                write(List.copyOf(next));
                next.clear();
            }
        }
    }

    /** One statement without a semicolon at its end. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String sql, List<@Nullable Object> values) {
        add(sql, values, _ -> {});
    }

    /**
     * @param rows is told how many rows it wrote
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String sql, List<@Nullable Object> values, IntConsumer rows) {
        pending().writes.add(new Write(sql, values, rows));
    }

    /** Writes what was added so far. */
    public void now() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Pending pending) {
            pending.writeAll();
        }
    }

    private Pending pending() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Pending pending) {
            return pending;
        }
        Pending begun = new Pending();
        begun.begin();
        return begun;
    }

    private void write(List<Write> writes) {
        String all = writes.stream().map(Write::sql).collect(Collectors.joining(";\n"));
        database.execute(
                all,
                (PreparedStatement statement) -> {
                    fill(statement, writes);
                    statement.execute();
                    for (Write write : writes) {
                        write.rows().accept(statement.getUpdateCount());
                        statement.getMoreResults();
                    }
                    return null;
                });
    }

    private static void fill(PreparedStatement statement, List<Write> writes) throws SQLException {
        int place = 1;
        for (Write write : writes) {
            for (Object value : write.values()) {
                StatementCreatorUtils.setParameterValue(
                        statement, place++, SqlTypeValue.TYPE_UNKNOWN, value);
            }
        }
    }
}

package dev.rootcause.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The least that keeps something: BEGIN, INSERT, COMMIT on a connection of its own. */
final class Inserter implements Load.Worker {

    private static final String PAYLOAD = "x".repeat(500);

    private final Connection connection;
    private final PreparedStatement insert;

    Inserter(DataSource database) throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
        insert = connection.prepareStatement("insert into bench_floor values (?, ?)");
    }

    @Override
    public boolean test(int number) {
        try {
            insert.setLong(1, number);
            insert.setString(2, PAYLOAD);
            insert.executeUpdate();
            connection.commit();
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

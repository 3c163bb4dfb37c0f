package org.chancery.bench.labels;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One connection in the name of one reader, and how long its questions take. */
final class Asking implements AutoCloseable {

    private final Connection connection;

    Asking(DataSource source, String reader) throws SQLException {
        connection = source.getConnection();
        try (PreparedStatement name = connection.prepareStatement("select set_config('chancery.reader', ?, false)")) {
            name.setString(1, reader);
            name.execute();
        }
    }

    /** Nanoseconds until the whole answer is here. */
    long nanos(String question, @Nullable Object... values) throws SQLException {
        long begin = System.nanoTime();
        rows(question, values);
        return System.nanoTime() - begin;
    }

    /** Rows of the answer. */
    int rows(String question, @Nullable Object... values) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(question)) {
            for (int i = 0; i < values.length; i++) {
                sql.setObject(i + 1, values[i]);
            }
            int rows = 0;
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    row.getString(1);
                    rows++;
                }
            }
            return rows;
        }
    }

    /** The first column of the first row. */
    String first(String question, @Nullable Object... values) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(question)) {
            for (int i = 0; i < values.length; i++) {
                sql.setObject(i + 1, values[i]);
            }
            try (ResultSet row = sql.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("no row for " + question);
                }
                return row.getString(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

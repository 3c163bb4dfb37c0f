package org.chancery.server.labels;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what was evaluated, on the writer's connection and in its transaction. */
final class ReaderRows {

    private final Connection connection;

    ReaderRows(Connection connection) {
        this.connection = connection;
    }

    void forgetReaders(Collection<String> readers) throws SQLException {
        delete("delete from register.reader_label where reader = any (?)", "text", readers);
        delete("delete from register.reader_sees_all where reader = any (?)", "text", readers);
        delete("delete from labels.reader_work where reader = any (?)", "text", readers);
    }

    void forgetLabels(Collection<Integer> labels) throws SQLException {
        delete("delete from register.reader_label where label_id = any (?)", "integer", labels);
        delete("delete from labels.label_work where label_id = any (?)", "integer", labels);
    }

    void grants(Collection<Evaluation.Grant> grants) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(
                "insert into register.reader_label (reader, label_id, valid_from, valid_until) values (?, ?, ?, ?)"
                        + " on conflict (reader, label_id, valid_from) do nothing")) {
            for (Evaluation.Grant grant : grants) {
                add(row, grant.reader(), grant.label(), begin(grant.from()), begin(grant.until()));
            }
            row.executeBatch();
        }
    }

    void everything(String reader, Collection<Evaluation.Span> spans) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(
                "insert into register.reader_sees_all (reader, valid_from, valid_until) values (?, ?, ?)")) {
            for (Evaluation.Span span : spans) {
                add(row, reader, begin(span.from()), begin(span.until()));
            }
            row.executeBatch();
        }
    }

    /** What the rows were computed from. */
    void bases(Map<String, String> readers, Map<Integer, String> labels, long version) throws SQLException {
        bases("insert into labels.reader_work (reader, basis) values (?, ?)", readers);
        bases("insert into labels.label_work (label_id, basis) values (?, ?)", labels);
        try (PreparedStatement row = connection.prepareStatement("update labels.evaluation_work set version = ?")) {
            row.setLong(1, version);
            row.executeUpdate();
        }
    }

    private void bases(String insert, Map<?, String> bases) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(insert)) {
            for (Map.Entry<?, String> basis : bases.entrySet()) {
                add(row, basis.getKey(), basis.getValue());
            }
            row.executeBatch();
        }
    }

    private void delete(String statement, String type, Collection<?> keys) throws SQLException {
        if (!keys.isEmpty()) {
            try (PreparedStatement row = connection.prepareStatement(statement)) {
                row.setArray(1, connection.createArrayOf(type, keys.toArray()));
                row.executeUpdate();
            }
        }
    }

    private static void add(PreparedStatement row, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            row.setObject(i + 1, values[i]);
        }
        row.addBatch();
    }

    /** The moment at which a day begins in UTC; the driver writes its least and greatest moments as infinities. */
    private static OffsetDateTime begin(LocalDate day) {
        return day.equals(LocalDate.MIN)
                ? OffsetDateTime.MIN
                : day.equals(LocalDate.MAX)
                        ? OffsetDateTime.MAX
                        : day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}

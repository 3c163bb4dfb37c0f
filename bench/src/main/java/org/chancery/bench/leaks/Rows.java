package org.chancery.bench.leaks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Puts one row for each paper into a table, under the paper's label. */
final class Rows {

    private final Connection connection;
    private final Map<String, Integer> labels;

    /** @param labels number of each label by its text */
    Rows(Connection connection, Map<String, Integer> labels) {
        this.connection = connection;
        this.labels = labels;
    }

    /** Values of the row of a paper, without the label. */
    interface Row {
        Object[] of(Paper paper);
    }

    /** @param into table and columns with their values, of which the label is the last */
    void insert(String into, List<Paper> papers, Row values) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement("insert into " + into)) {
            for (Paper paper : papers) {
                Object[] own = values.of(paper);
                for (int i = 0; i < own.length; i++) {
                    row.setObject(i + 1, own[i]);
                }
                row.setObject(own.length + 1, labels.get(paper.mark().text()));
                row.addBatch();
            }
            row.executeBatch();
        }
    }
}

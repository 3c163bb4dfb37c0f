package org.chancery.server.labels;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.law.label.Label;
import org.chancery.law.label.LabelText;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What this process knows of the rows that stand in the database: all labels, and what the rows were computed from. */
final class Evaluated {

    /** Another process evaluated since if the database's version is another. */
    private long version = -1;

    private final Map<Integer, Label> labels = new TreeMap<>();
    private final Map<String, String> readerBases = new HashMap<>();
    private final Map<Integer, String> labelBases = new HashMap<>();

    /** Reads what has changed, and takes the lock that orders evaluations of all processes until the transaction ends. */
    void catchUp(JdbcClient sql) {
        long now = sql.sql("select version from labels.evaluation_work for update")
                .query(Long.class)
                .single();
        long count =
                sql.sql("select count(*) from register.label").query(Long.class).single();
        if (count != labels.size()) {
            sql.sql("select id, expression from register.label").query(row -> {
                labels.computeIfAbsent(row.getInt(1), id -> read(row));
            });
        }
        if (now != version) {
            readerBases.clear();
            labelBases.clear();
            sql.sql("select reader, basis from labels.reader_work").query(row -> {
                readerBases.put(row.getString(1), row.getString(2));
            });
            sql.sql("select label_id, basis from labels.label_work").query(row -> {
                labelBases.put(row.getInt(1), row.getString(2));
            });
            version = now;
        }
    }

    private static Label read(java.sql.ResultSet row) {
        try {
            return LabelText.read(row.getString(2));
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long version() {
        return version;
    }

    Map<Integer, Label> labels() {
        return labels;
    }

    Map<String, String> readerBases() {
        return readerBases;
    }

    Map<Integer, String> labelBases() {
        return labelBases;
    }

    /** After a failure nothing that is remembered can be relied on. */
    void forget() {
        version = -1;
    }

    void now(long fresh) {
        version = fresh;
    }
}

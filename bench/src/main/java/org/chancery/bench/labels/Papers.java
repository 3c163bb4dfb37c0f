package org.chancery.bench.labels;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/** The table that the benchmarks ask: papers with title, words and label. */
public final class Papers {

    private final DataSource owner;

    private Papers(DataSource owner) {
        this.owner = owner;
    }

    /** Makes the empty table with the functions of docs/schema.md. */
    public static Papers in(DataSource owner) throws SQLException {
        var papers = new Papers(owner);
        papers.execute(text("papers.sql"));
        return papers;
    }

    /** Makes functions and indexes; after loading, because that is faster. */
    public void open() throws SQLException {
        execute("do $$ begin perform labels.protect('paper.paper_work');"
                + " perform labels.make_by_id('paper.paper_work', 'id');"
                + " perform labels.make_latest('paper.paper_work', 'id', 'added');"
                + " perform labels.make_search('paper.paper_work', 'id', 'added', 'words', 'simple');"
                + " perform labels.make_complete('paper.paper_work', 'title'); end $$");
    }

    /** Loads papers under labels taken by chance. */
    void fill(List<Integer> labels, int papers) throws SQLException {
        try (Connection connection = owner.getConnection()) {
            try (Statement sql = connection.createStatement()) {
                sql.execute("select setseed(0.42)");
            }
            try (PreparedStatement sql = connection.prepareStatement(
                    text("fill.sql").replace("$1", "?").replace("$2", "?"))) {
                sql.setArray(1, connection.createArrayOf("integer", labels.toArray()));
                sql.setArray(2, connection.createArrayOf("integer", labels.toArray()));
                sql.setInt(3, papers);
                sql.executeUpdate();
            }
        }
    }

    /** Puts some of the papers into the tables of the modules too, under the same ids. */
    void spread() throws SQLException {
        execute(text("spread.sql"));
    }

    /** Brings statistics and visibility up to date. */
    void vacuum() throws SQLException {
        execute("vacuum (analyze) paper.paper_work");
        execute("vacuum (analyze) register.reader_label");
        execute("vacuum (analyze) exchange.item_work, exchange.thread_work, exchange.attachment_work,"
                + " exchange.request_work, copies.document_work, copies.issue_facts, incidents.incident_work,"
                + " docket.item_work, sealed.paper_work");
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Papers.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

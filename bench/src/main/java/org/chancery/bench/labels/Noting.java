package org.chancery.bench.labels;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What it costs that every read of a labelled item is noted, and is on disk, before the answer goes out. */
final class Noting implements AutoCloseable {

    private static final int WARM = 200;
    private static final int ROUNDS = 1_000;
    private static final int LISTED = 50;

    /** As the access log does it. */
    private static final String NOTE = "insert into access.read_work (person, mandate, kind, item, label_id, how)"
            + " select ?, ?, r.* from unnest(?::text[], ?::text[], ?::integer[], ?::text[]) r";

    private static final String ONE = "select id, label_id from paper.paper_work_by_id(?::uuid)";
    private static final String LATEST = "select id, label_id from paper.paper_work_latest(?::integer, 'infinity',"
            + " '00000000-0000-0000-0000-000000000000')";

    private record Seen(String id, int label) {}

    private final PrintStream out;
    private final String person;
    private final String mandate;
    private final Connection connection;

    Noting(PrintStream out, DataSource readers, String reader) throws SQLException {
        this.out = out;
        this.person = reader.substring(0, reader.indexOf('/'));
        this.mandate = reader.substring(reader.indexOf('/') + 1);
        this.connection = readers.getConnection();
        connection.setAutoCommit(false);
    }

    void run() throws SQLException {
        String id = read(LATEST, String.valueOf(LISTED)).stream()
                .filter(it -> it.label() != 0)
                .findFirst()
                .orElseThrow()
                .id();
        measure("one item", ONE, id);
        measure("a list of 50", LATEST, String.valueOf(LISTED));
    }

    private void measure(String what, String question, String value) throws SQLException {
        var without = new Medians(ROUNDS);
        var with = new Medians(ROUNDS);
        for (int i = -WARM; i < ROUNDS; i++) {
            long begin = System.nanoTime();
            read(question, value);
            long between = System.nanoTime();
            note(read(question, value));
            long end = System.nanoTime();
            if (i >= 0) {
                without.add(between - begin);
                with.add(end - between);
            }
        }
        out.println(Figure.told("labels", what + ", not noted", without.millis(), "ms")
                .line());
        out.println(Figure.told("labels", what + ", noted in the access log", with.millis(), "ms")
                .line());
    }

    /** In a transaction of its own, as the program reads. */
    private List<Seen> read(String question, String value) throws SQLException {
        List<Seen> seen = new ArrayList<>();
        name();
        try (PreparedStatement sql = connection.prepareStatement(question)) {
            sql.setString(1, value);
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    seen.add(new Seen(row.getString(1), row.getInt(2)));
                }
            }
        }
        connection.commit();
        return seen;
    }

    private void note(List<Seen> seen) throws SQLException {
        List<Seen> labelled = seen.stream().filter(it -> it.label() != 0).toList();
        name();
        try (PreparedStatement sql = connection.prepareStatement(NOTE)) {
            sql.setString(1, person);
            sql.setString(2, mandate);
            sql.setArray(3, texts(labelled.stream().map(it -> "exchange.item").toList()));
            sql.setArray(4, texts(labelled.stream().map(Seen::id).toList()));
            sql.setArray(
                    5,
                    connection.createArrayOf(
                            "integer", labelled.stream().map(Seen::label).toArray()));
            sql.setArray(6, texts(labelled.stream().map(it -> "seen").toList()));
            sql.executeUpdate();
        }
        connection.commit();
    }

    private java.sql.Array texts(List<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    private void name() throws SQLException {
        try (PreparedStatement name = connection.prepareStatement("select set_config('chancery.reader', ?, true)")) {
            name.setString(1, person + "/" + mandate);
            name.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

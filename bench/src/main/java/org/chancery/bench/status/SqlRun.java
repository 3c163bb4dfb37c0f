package org.chancery.bench.status;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.law.act.Holdings;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.Status;
import org.chancery.law.status.TreatyLaw;
import org.chancery.server.database.Credentials;
import org.chancery.server.database.DataFolder;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.EmbeddedPostgres;
import org.chancery.server.operation.Progress;

/** The same question in SQL, on a PostgreSQL of its own that is started and thrown away. */
final class SqlRun implements AutoCloseable {
    private static final int RUNS = 9;

    private final Path folder;
    private final DataFolder data;
    private final EmbeddedPostgres postgres;
    private final Connection connection;

    private SqlRun(Path folder, DataFolder data, EmbeddedPostgres postgres, Connection connection) {
        this.folder = folder;
        this.data = data;
        this.postgres = postgres;
        this.connection = connection;
    }

    static SqlRun load(Holdings holdings, List<StateCode> participants) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("chancery-bench-status");
        DataFolder data = DataFolder.open(folder);
        EmbeddedPostgres postgres = EmbeddedPostgres.start(data, Credentials.of(folder), Progress.silent());
        DatabaseAddress address = postgres.address();
        Connection connection = DriverManager.getConnection(
                address.url().replace("/chancery", "/postgres"),
                address.administrator(),
                address.administratorPassword());
        var run = new SqlRun(folder, data, postgres, connection);
        run.execute("schema.sql");
        SqlRows.insert(connection, holdings, participants);
        run.execute("indexes.sql");
        return run;
    }

    /** Median time of the query with all its 300,000 rows computed and left in the database. */
    double millis(AsAt when) throws SQLException {
        String query = "select count(*), sum(status), max(in_force) from (" + resource("statuses.sql") + ") s";
        var times = new long[RUNS];
        for (int i = -2; i < RUNS; i++) {
            long start = System.nanoTime();
            try (PreparedStatement statement = prepared(query, when);
                    ResultSet rows = statement.executeQuery()) {
                rows.next();
            }
            if (i >= 0) {
                times[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(times);
        return times[RUNS / 2] / 1e6;
    }

    /** Pairs whose status or date of entry into force is not the same in both. */
    long differences(TreatyLaw law, AsAt when) throws SQLException {
        int states = law.participants().size();
        var byEngine = new byte[law.holdings().dossiers().size() * states];
        var since = new int[byEngine.length];
        law.statuses(when, (agreement, statuses, inForce) -> {
            System.arraycopy(statuses, 0, byEngine, agreement * states, states);
            System.arraycopy(inForce, 0, since, agreement * states, states);
        });
        long differences = 0;
        long rowsRead = 0;
        try (PreparedStatement statement = prepared(resource("statuses.sql"), when);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                rowsRead++;
                int cell = rows.getInt("agreement") * states + rows.getInt("state");
                Date inForce = rows.getDate("in_force");
                int day = inForce == null
                        ? Integer.MIN_VALUE
                        : (int) inForce.toLocalDate().toEpochDay();
                if (byEngine[cell] != rows.getInt("status") || since[cell] != day) {
                    differences++;
                }
            }
        }
        return differences + Math.abs(byEngine.length - rowsRead);
    }

    private PreparedStatement prepared(String query, AsAt when) throws SQLException {
        String statuses = query;
        for (Status status : Status.values()) {
            statuses = statuses.replace(":" + status.name(), String.valueOf(status.ordinal()));
        }
        PreparedStatement statement = connection.prepareStatement(statuses.replace(":on", "date '" + when.on() + "'"));
        statement.setFetchSize(10_000);
        return statement;
    }

    private void execute(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String one : resource(script).split(";")) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        }
    }

    private static String resource(String name) {
        try (InputStream in = SqlRun.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        postgres.close();
        data.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}

package org.chancery.register.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.chancery.register.Register;
import org.chancery.register.RegisterFixture;
import org.chancery.register.note.Checkpoint;
import org.chancery.register.read.LogReader;
import org.chancery.register.verify.Report;
import org.chancery.register.verify.ServedLog;
import org.chancery.register.verify.UrlSource;
import org.chancery.register.verify.Verifier;

/** What must hold after a crash. */
final class Survivors {
    private Survivors() {}

    /** Opens the register again; everything acknowledged is there, the log verifies and adds to what was signed before. */
    static Checkpoint check(RegisterFixture fixture, Map<Long, String> acknowledged, Checkpoint before)
            throws IOException, SQLException {
        try (Register register = fixture.open();
                ServedLog served = new ServedLog(register.reader());
                UrlSource source = new UrlSource(served.prefix())) {
            LogReader log = register.reader();
            Report report = Verifier.of(source)
                    .trusting(log.verifierKeys())
                    .since(before)
                    .run();
            assertThat(report.differences()).isEmpty();
            assertThat(report.entries()).isGreaterThanOrEqualTo(acknowledged.size());
            assertThat(leaves(fixture)).containsAllEntriesOf(acknowledged);
            assertThat(count(fixture, "select count(*) from test.note_facts"))
                    .as("every act is projected exactly once")
                    .isEqualTo(report.entries() - 1);
            return log.checkpoint();
        }
    }

    private static Map<Long, String> leaves(RegisterFixture fixture) throws SQLException {
        Map<Long, String> leaves = new HashMap<>();
        try (Connection connection = fixture.database.administrator().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select number, encode(hash, 'base64') from register.leaf")) {
            while (row.next()) {
                leaves.put(row.getLong(1), row.getString(2));
            }
        }
        return leaves;
    }

    private static long count(RegisterFixture fixture, String sql) throws SQLException {
        try (Connection connection = fixture.database.administrator().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}

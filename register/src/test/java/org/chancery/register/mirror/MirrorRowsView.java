package org.chancery.register.mirror;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.chancery.register.TestDatabase;

/** What lies in a mirror's tables. */
final class MirrorRowsView {
    private MirrorRowsView() {}

    /** Numbers of all acts with an opening. */
    static List<Long> openings(TestDatabase database) throws SQLException {
        try (Connection connection = database.administrator().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select number from register.opening order by number")) {
            List<Long> numbers = new ArrayList<>();
            while (row.next()) {
                numbers.add(row.getLong(1));
            }
            return numbers;
        }
    }
}

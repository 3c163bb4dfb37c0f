package org.chancery.server.labels;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.label.CaseId;
import org.chancery.law.label.Caveat;
import org.chancery.law.label.Level;
import org.chancery.law.label.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The authorisations that are recorded and not erased, with their true ends, in register order. */
final class Authorisations {

    private static final String SELECT = "select a.authorisation, a.mandate, a.acts_for, a.level, a.caveats, a.cases,"
            + " a.conflicts, a.briefed_until, a.everything, a.first_day, a.last_day, e.number is not null as ended,"
            + " e.last_day as ends_after"
            + " from labels.authorisation_facts a"
            + " left join labels.authorisation_end_facts e on e.authorisation = a.authorisation"
            + " where a.first_day is not null order by a.number";

    private Authorisations() {}

    static List<Authorisation> read(JdbcClient sql) {
        return sql.sql(SELECT).query((row, at) -> authorisation(row)).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty for one that was ended at once. */
    private static Optional<Authorisation> authorisation(ResultSet row) throws SQLException {
        Authorisation given = new Authorisation(
                row.getString("authorisation"),
                row.getString("mandate"),
                new Reader(
                        Recipient.of(row.getString("acts_for")),
                        Level.valueOf(row.getString("level")),
                        set(row.getArray("caveats"), Caveat::new),
                        set(row.getArray("cases"), CaseId::new),
                        set(row.getArray("conflicts"), CaseId::new),
                        date(row, "briefed_until")),
                row.getBoolean("everything"),
                row.getObject("first_day", LocalDate.class),
                date(row, "last_day"));
        if (!row.getBoolean("ended")) {
            return Optional.of(given);
        }
        return date(row, "ends_after").map(given::until);
    }

    private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static <T extends Comparable<T>> SortedSet<T> set(Array texts, Function<String, T> reader)
            throws SQLException {
        var set = new TreeSet<T>();
        Arrays.stream((String[]) texts.getArray()).map(reader).forEach(set::add);
        return set;
    }
}

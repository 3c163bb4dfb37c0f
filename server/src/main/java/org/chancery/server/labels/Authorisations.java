package org.chancery.server.labels;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** The authorisations that are recorded and not erased, in register order. */
final class Authorisations {

    private static final String SELECT = "select a.authorisation, a.mandate, a.acts_for, a.level, a.caveats, a.cases,"
            + " a.conflicts, a.briefed_until, a.everything, a.first_day, a.last_day, a.ground, a.number,"
            + " e.number as ended, e.last_day as ends_after, e.ground as end_ground"
            + " from labels.authorisation_facts a"
            + " left join labels.authorisation_end_facts e on e.authorisation = a.authorisation"
            + " where a.first_day is not null order by a.number";

    private Authorisations() {}

    /** With their true ends; those that were ended at once are left out. */
    static List<Authorisation> read(JdbcClient sql) {
        return inEffect(recorded(sql));
    }

    /** As they were given and ended. */
    static List<RecordedAuthorisation> recorded(JdbcClient sql) {
        return sql.sql(SELECT).query((row, at) -> recorded(row)).list();
    }

    /**
     * The same with their true ends. The end of one also ends what the mandate had been given before it, so that nothing that it had
     * replaced comes back.
     */
    static List<Authorisation> inEffect(List<RecordedAuthorisation> all) {
        Map<String, LocalDate> closed = new HashMap<>();
        List<Authorisation> open = new ArrayList<>();
        for (RecordedAuthorisation each : all.reversed()) {
            Authorisation given = each.given();
            each.end()
                    .map(it -> it.lastDay().orElse(LocalDate.MIN))
                    .ifPresent(last -> closed.merge(given.mandate(), last, (a, b) -> a.isBefore(b) ? a : b));
            LocalDate last = closed.get(given.mandate());
            if (last == null) {
                open.add(given);
            } else if (!last.equals(LocalDate.MIN)) {
                open.add(given.until(last));
            }
        }
        return List.copyOf(open.reversed());
    }

    /** The newest that holds on the day. */
    static Optional<Authorisation> newest(List<Authorisation> ofMandate, LocalDate day) {
        return ofMandate.reversed().stream().filter(it -> it.holdsOn(day)).findFirst();
    }

    private static RecordedAuthorisation recorded(ResultSet row) throws SQLException {
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
        long ended = row.getLong("ended");
        Optional<RecordedAuthorisation.End> end = row.wasNull()
                ? Optional.empty()
                : Optional.of(new RecordedAuthorisation.End(ended, date(row, "ends_after"), text(row, "end_ground")));
        return new RecordedAuthorisation(given, text(row, "ground"), row.getLong("number"), end);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
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

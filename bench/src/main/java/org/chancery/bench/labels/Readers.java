package org.chancery.bench.labels;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.chancery.law.act.Holdings;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.status.TreatyLaw;
import org.chancery.server.labels.Evaluator;
import org.chancery.server.labels.MandateTerm;

/** Labels and authorised readers, as the projector and the evaluation make them; no acts are recorded. */
public final class Readers {

    private static final TreatyLaw NO_AGREEMENTS = TreatyLaw.over(Holdings.of(List.of()));

    private final DataSource writer;
    private final Evaluator evaluator;
    private long number;

    public Readers(DataSource writer) {
        this.writer = writer;
        this.evaluator = new Evaluator(writer);
    }

    /** A mandate that has begun. */
    public static MandateTerm mandate(String name, String actsFor) {
        return new MandateTerm(
                "person-" + name, "mandate-" + name, Recipient.of(actsFor), LocalDate.of(2020, 1, 1), Optional.empty());
    }

    /** Numbers for the texts of labels, not yet evaluated. */
    public List<Integer> labels(List<String> texts) throws SQLException {
        var numbers = new java.util.ArrayList<Integer>();
        try (Connection connection = writer.getConnection();
                PreparedStatement add = connection.prepareStatement("select labels.add(?)")) {
            connection.setAutoCommit(false);
            for (String text : texts) {
                add.setString(1, text);
                try (var row = add.executeQuery()) {
                    row.next();
                    numbers.add(row.getInt(1));
                }
            }
            connection.commit();
        }
        return numbers;
    }

    /** The fact of an authorisation. */
    public void authorise(
            MandateTerm term,
            String level,
            List<String> caveats,
            List<String> cases,
            boolean everything,
            LocalDate briefedUntil)
            throws SQLException {
        try (Connection connection = writer.getConnection();
                PreparedStatement row = connection.prepareStatement(
                        "insert into labels.authorisation_facts (number, authorisation, mandate,"
                                + " acts_for, level, caveats, cases, conflicts, briefed_until, everything, first_day,"
                                + " label_id) values (?, ?, ?, ?, ?, ?, ?, '{}', ?, ?, '2020-01-01', 0)")) {
            row.setLong(1, ++number);
            row.setString(2, "a" + number);
            row.setString(3, term.mandate());
            row.setString(4, term.actsFor().toString());
            row.setString(5, level);
            row.setArray(6, connection.createArrayOf("text", caveats.toArray()));
            row.setArray(7, connection.createArrayOf("text", cases.toArray()));
            row.setObject(8, briefedUntil);
            row.setBoolean(9, everything);
            row.executeUpdate();
        }
    }

    /** Brings what they may read up to date. */
    public void evaluate(List<MandateTerm> terms) {
        evaluator.evaluate(terms, NO_AGREEMENTS, LocalDate.now(java.time.ZoneOffset.UTC));
    }
}

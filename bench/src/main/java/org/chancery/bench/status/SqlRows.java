package org.chancery.bench.status;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.chancery.law.act.Act;
import org.chancery.law.act.Consent;
import org.chancery.law.act.Denunciation;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.Holdings;
import org.chancery.law.act.Signature;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.Condition;
import org.chancery.law.instrument.EntryIntoForce;
import org.chancery.law.instrument.FinalClauses;
import org.chancery.law.instrument.LaterParties;
import org.chancery.law.instrument.Participation;
import org.chancery.law.instrument.StateCode;

/** Writes the synthetic world into the tables. */
final class SqlRows {
    private SqlRows() {}

    static void insert(Connection connection, Holdings holdings, List<StateCode> participants) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement states = connection.prepareStatement("insert into state values (?, ?)")) {
            for (int i = 0; i < participants.size(); i++) {
                states.setInt(1, i);
                states.setString(2, participants.get(i).value());
                states.addBatch();
            }
            states.executeBatch();
        }
        int number = 0;
        for (Dossier dossier : holdings.dossiers().values()) {
            agreement(connection, number, dossier.agreement());
            acts(connection, number++, dossier.acts(), participants);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void agreement(Connection connection, int number, Agreement agreement) throws SQLException {
        FinalClauses clauses = agreement.clauses().orElseThrow();
        EntryIntoForce entry = clauses.entryIntoForce().orElseThrow();
        LaterParties later = clauses.laterParties().orElseThrow();
        try (PreparedStatement row = connection.prepareStatement(
                "insert into agreement values (?, ?, ?, ?::interval, ?::interval, ?, ?::interval)")) {
            row.setInt(1, number);
            row.setBoolean(2, agreement.participation().extent() == Participation.Extent.HELD);
            row.setInt(3, entry.when() instanceof Condition.Count count ? count.n() : 0);
            row.setString(4, interval(entry.then()));
            row.setString(5, interval(later.rule()));
            row.setString(6, later.family().name());
            row.setString(7, interval(clauses.withdrawal().notice()));
            row.executeUpdate();
        }
    }

    private static String interval(CountingRule rule) {
        return switch (rule.kind()) {
            case DAYS -> rule.n() + " days";
            case MONTHS -> rule.n() + " months";
            case ON_DEPOSIT,
                    YEARS,
                    FIRST_OF_NTH_MONTH_AFTER_MONTH,
                    FIRST_OF_MONTH_AFTER_MONTHS,
                    FIRST_OF_MONTH_AFTER_DAYS ->
                throw new IllegalArgumentException("the synthetic world has no rule " + rule);
        };
    }

    private static void acts(Connection connection, int agreement, List<Act> acts, List<StateCode> participants)
            throws SQLException {
        try (PreparedStatement row = connection.prepareStatement("insert into act values (?, ?, ?, ?, ?)")) {
            for (Act act : acts) {
                row.setInt(1, agreement);
                row.setInt(2, participants.indexOf(act.head().state().orElseThrow()));
                row.setString(3, kind(act));
                row.setDate(4, Date.valueOf(act.head().date()));
                row.setDate(5, Date.valueOf(act.head().known().date()));
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    private static String kind(Act act) {
        return act instanceof Signature ? "S" : act instanceof Consent ? "C" : act instanceof Denunciation ? "D" : "P";
    }
}

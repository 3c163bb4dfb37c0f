package org.chancery.server.agreements;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.chancery.law.act.ActHead;
import org.chancery.law.instrument.Agreement;
import org.chancery.register.act.Act;
import org.chancery.register.act.Projector;
import org.springframework.stereotype.Component;

/** Writes the fact tables of agreements and their acts. */
@Component
class FactsProjector implements Projector {

    private static final String AGREEMENT =
            "insert into agreements.agreement_facts (number, agreement, recorded, schema, record, label_id)"
                    + " values (?, ?, ?, ?, ?, ?)";
    private static final String ACT =
            "insert into agreements.act_facts (number, agreement, act, kind, schema, state, happened, known_since, origin,"
                    + " recorded, record, label_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Override
    public List<String> tables() {
        return List.of("agreements.agreement_facts", "agreements.act_facts");
    }

    @Override
    public void project(Connection connection, List<Act> acts) throws SQLException {
        if (acts.stream().noneMatch(it -> ActRecords.isDescription(it) || ActRecords.isAct(it))) {
            return;
        }
        try (PreparedStatement agreements = connection.prepareStatement(AGREEMENT);
                PreparedStatement facts = connection.prepareStatement(ACT)) {
            for (Act act : acts) {
                if (ActRecords.isDescription(act)) {
                    agreement(agreements, act);
                } else if (ActRecords.isAct(act)) {
                    fact(facts, act);
                }
            }
            agreements.executeBatch();
            facts.executeBatch();
        }
    }

    private static void agreement(PreparedStatement row, Act act) throws SQLException {
        Agreement agreement = ActRecords.agreement(act);
        row.setLong(1, act.number().value());
        row.setString(2, agreement.id().value());
        row.setObject(3, act.recorded().atOffset(ZoneOffset.UTC));
        row.setInt(4, act.schema());
        row.setBytes(5, act.content().canonical());
        row.setInt(6, act.label());
        row.addBatch();
    }

    private static void fact(PreparedStatement row, Act act) throws SQLException {
        ActHead head = ActRecords.lawAct(act).head();
        row.setLong(1, act.number().value());
        row.setString(2, head.agreement().value());
        row.setString(3, head.id().value());
        row.setString(4, act.kind().name());
        row.setInt(5, act.schema());
        row.setObject(6, head.state().map(it -> it.value()).orElse(null));
        row.setObject(7, head.date());
        row.setObject(8, head.known().date());
        row.setString(9, head.origin().name());
        row.setObject(10, act.recorded().atOffset(ZoneOffset.UTC));
        row.setBytes(11, act.content().canonical());
        row.setInt(12, act.label());
        row.addBatch();
    }
}

package org.chancery.server.copies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.server.copies.CopyRefused.Why;
import org.chancery.server.database.Reading;
import org.chancery.server.official.Proposal;
import org.chancery.server.permission.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests for more copies in their table; row security decides which of them a reader finds. */
@Component("copies.consentRows")
class ConsentRows {

    private final Reading reading;

    ConsentRows(Reading reading) {
        this.reading = reading;
    }

    Optional<Consent> find(String reader, UUID id) {
        return reading.as(
                reader,
                sql -> sql.sql("select * from copies.consent_work_by_id(?)")
                        .param(id)
                        .query((row, at) -> consent(row))
                        .optional());
    }

    /** Those of a document, the latest first. */
    List<Consent> of(String reader, UUID document) {
        return reading.as(
                reader,
                sql -> sql.sql("select * from copies.consent_work where document = ? order by asked desc")
                        .param(document)
                        .query((row, at) -> consent(row))
                        .list());
    }

    /** Those that nobody has answered, the oldest first. */
    List<Consent> open(String reader) {
        return reading.as(
                reader,
                sql -> sql.sql("select * from copies.consent_work where state = 'open' order by asked")
                        .query((row, at) -> consent(row))
                        .list());
    }

    /** The answer; with consent the numbers go on after the last one. */
    static void decide(JdbcClient sql, Actor by, Consent asked, boolean consents) {
        int changed = sql.sql("update copies.consent_work set state = ?, decided = clock_timestamp(), decided_by = ?,"
                        + " decided_office = ? where consent = ? and state = 'open'")
                .params(consents ? "given" : "refused", by.person(), by.office().id(), asked.id())
                .update();
        if (changed != 1) {
            throw new CopyRefused(Why.CHANGED_MEANWHILE);
        }
        if (consents) {
            sql.sql("update copies.document_work set version = version + 1, allowed = ? + greatest(allowed,"
                            + " coalesce((select max(of_n) from copies.issue_facts where document = ?), 0))"
                            + " where document = ?")
                    .params(asked.more(), asked.document(), asked.document())
                    .update();
        }
    }

    private static Consent consent(ResultSet row) throws SQLException {
        String entered = row.getString("paper_by");
        return new Consent(
                row.getObject("consent", UUID.class),
                row.getObject("document", UUID.class),
                row.getString("originator"),
                row.getInt("more"),
                row.getString("reason"),
                row.getTimestamp("asked").toInstant(),
                row.getString("state"),
                Optional.ofNullable(row.getTimestamp("decided")).map(Timestamp::toInstant),
                row.getString("paper"),
                entered == null
                        ? Optional.empty()
                        : Optional.of(new Proposal.Step(
                                entered,
                                row.getString("paper_mandate"),
                                row.getTimestamp("paper_at").toInstant())));
    }
}

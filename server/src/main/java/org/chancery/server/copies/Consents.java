package org.chancery.server.copies;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.server.copies.CopyRefused.Why;
import org.chancery.server.database.Reading;
import org.chancery.server.database.Working;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.NotFound;
import org.springframework.stereotype.Service;

/** More copies than the first issue decided need the originator's consent: the registry asks, the originator answers. */
@Service("copies.consents")
public class Consents {

    private static final String ANSWER = "copies.consent";
    private static final int MOST = 1_000;

    private final Permissions permissions;
    private final Documents documents;
    private final Working working;
    private final Reading reading;

    Consents(Permissions permissions, Documents documents, Working working, Reading reading) {
        this.permissions = permissions;
        this.documents = documents;
        this.working = working;
        this.reading = reading;
    }

    /**
     * A request.
     *
     * @param originators who may answer: States by code, bodies by name, parted by commas
     * @param state {@code open}, {@code given} or {@code refused}
     */
    public record Consent(
            UUID id,
            UUID document,
            String originators,
            int more,
            String reason,
            Instant asked,
            String state,
            Optional<Instant> decided) {}

    /** Asks the originator for more copies. */
    public void ask(Actor by, UUID id, int more, String reason) {
        permissions.require("copies.issue", by);
        RegisteredDocument document = documents.find(by.reader(), id).orElseThrow(NotFound::new);
        if (reason.isBlank() || reason.length() > 1_000 || more < 1 || more > MOST) {
            throw new CopyRefused(Why.REASON_MISSING);
        }
        working.doAs(
                by.reader(),
                sql -> sql.sql("insert into copies.consent_work (consent, document, originator, more, reason, asked_by,"
                                + " label_id) values (?, ?, ?, ?, ?, ?, ?)")
                        .params(
                                UUID.randomUUID(),
                                id,
                                document.originators(),
                                more,
                                reason.strip(),
                                by.person(),
                                document.label())
                        .update());
    }

    /** The originator answers. With its consent the numbers go on after the last one. */
    public void answer(Actor by, UUID id, boolean consents) {
        Consent asked = find(by, id).orElseThrow(NotFound::new);
        permissions.require(ANSWER, by, isOriginator(by, asked.originators()) ? "originator" : "");
        working.doAs(by.reader(), sql -> {
            int changed = sql.sql(
                            "update copies.consent_work set state = ?, decided = clock_timestamp(), decided_by = ?,"
                                    + " decided_office = ? where consent = ? and state = 'open'")
                    .params(
                            consents ? "given" : "refused",
                            by.person(),
                            by.office().id(),
                            id)
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
        });
    }

    /** Those of a document, the latest first. */
    public List<Consent> of(String reader, UUID document) {
        return reading.as(
                reader,
                sql -> sql.sql("select * from copies.consent_work where document = ? order by asked desc")
                        .param(document)
                        .query((row, at) -> consent(row))
                        .list());
    }

    /** Those that wait for an answer of the person's office or State. */
    public List<Consent> waitingFor(Actor by) {
        if (!permissions.admits(ANSWER, by)) {
            return List.of();
        }
        return reading
                .as(
                        by.reader(),
                        sql -> sql.sql("select * from copies.consent_work where state = 'open' order by asked")
                                .query((row, at) -> consent(row))
                                .list())
                .stream()
                .filter(it -> isOriginator(by, it.originators()))
                .toList();
    }

    private Optional<Consent> find(Actor by, UUID id) {
        return reading.as(
                by.reader(),
                sql -> sql.sql("select * from copies.consent_work_by_id(?)")
                        .param(id)
                        .query((row, at) -> consent(row))
                        .optional());
    }

    private static boolean isOriginator(Actor by, String originators) {
        return List.of(originators.split(","))
                .contains(by.state().orElse(by.office().id()));
    }

    private static Consent consent(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Consent(
                row.getObject("consent", UUID.class),
                row.getObject("document", UUID.class),
                row.getString("originator"),
                row.getInt("more"),
                row.getString("reason"),
                row.getTimestamp("asked").toInstant(),
                row.getString("state"),
                Optional.ofNullable(row.getTimestamp("decided")).map(java.sql.Timestamp::toInstant));
    }
}

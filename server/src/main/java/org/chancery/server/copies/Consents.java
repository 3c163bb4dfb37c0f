package org.chancery.server.copies;

import java.util.List;
import java.util.UUID;
import org.chancery.server.copies.CopyRefused.Why;
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
    private final ConsentRows rows;

    Consents(Permissions permissions, Documents documents, Working working, ConsentRows rows) {
        this.permissions = permissions;
        this.documents = documents;
        this.working = working;
        this.rows = rows;
    }

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
        Consent asked = rows.find(by.reader(), id).orElseThrow(NotFound::new);
        permissions.require(ANSWER, by, asked.isAskedOf(by) ? "originator" : "");
        working.doAs(by.reader(), sql -> ConsentRows.decide(sql, by, asked, consents));
    }

    /** Those of a document, the latest first. */
    public List<Consent> of(String reader, UUID document) {
        return rows.of(reader, document);
    }

    /** Those that wait for an answer of the person's office or State. */
    public List<Consent> waitingFor(Actor by) {
        return permissions.admits(ANSWER, by)
                ? rows.open(by.reader()).stream().filter(it -> it.isAskedOf(by)).toList()
                : List.of();
    }
}

package org.chancery.server.identity.mandate;

import java.util.List;
import org.chancery.server.database.Working;
import org.chancery.server.identity.Reader;
import org.springframework.stereotype.Component;

/** The persons who hold an officer's mandate today and have signed in at least once. */
@Component
class OfficersWhoSignedIn {

    private final Working working;
    private final Mandates mandates;

    OfficersWhoSignedIn(Working working, Mandates mandates) {
        this.working = working;
        this.mandates = mandates;
    }

    /** Links that one person alone has seen whole, and that nobody has used, open nothing once two officers can give halves. */
    void voidWholeLinks() {
        working.as(
                Reader.IDENTITY,
                sql -> sql.sql("update identity.invitation_work set used = now() where used is null and not halves")
                        .update());
    }

    /** Whether there are two different ones. */
    boolean areTwo() {
        List<String> known = working.as(
                Reader.IDENTITY,
                sql -> sql.sql("select person from identity.account_work where first_signed_in is not null"
                                + " and closed is null")
                        .query((row, at) -> row.getString(1))
                        .list());
        return mandates.inForce().stream()
                        .filter(it -> it.role().isOfficer() && known.contains(it.person()))
                        .map(Mandate::person)
                        .distinct()
                        .count()
                >= 2;
    }
}

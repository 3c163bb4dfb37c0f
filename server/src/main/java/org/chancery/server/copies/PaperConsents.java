package org.chancery.server.copies;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.server.copies.CopyRefused.Why;
import org.chancery.server.database.Working;
import org.chancery.server.official.SecondPerson;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.NotFound;
import org.springframework.stereotype.Service;

/**
 * Consent to more copies that came on paper, from an originator without a person in this system: one officer of the registry enters the
 * letter, another confirms to have seen it, held to the rules of official acts.
 */
@Service("copies.paperConsents")
public class PaperConsents {

    private static final String ENTER = "copies.consent-on-paper";
    private static final String CONFIRM = "copies.confirm-consent";
    private static final int LONGEST = 500;

    private final Permissions permissions;
    private final ConsentRows rows;
    private final SecondPerson second;
    private final Working working;

    PaperConsents(Permissions permissions, ConsentRows rows, SecondPerson second, Working working) {
        this.permissions = permissions;
        this.rows = rows;
        this.second = second;
        this.working = working;
    }

    /**
     * Enters the letter; nothing is allowed by that yet. Entered again it takes the place of what waits.
     *
     * @param paper who signed it, its date and number, where it lies
     */
    public void enter(Actor by, UUID id, String paper) {
        permissions.require(ENTER, by);
        known(by, id);
        if (paper.isBlank() || paper.length() > LONGEST) {
            throw new CopyRefused(Why.PAPER_MISSING);
        }
        working.doAs(
                by.reader(),
                sql -> requireOne(sql.sql(
                                "update copies.consent_work set paper = ?, paper_by = ?, paper_mandate = ?, paper_at = clock_timestamp()"
                                        + " where consent = ? and state = 'open'")
                        .params(paper.strip(), by.person(), by.mandate(), id)
                        .update()));
    }

    /**
     * Another officer has the letter in front of them; the numbers go on after the last one.
     *
     * @param read the words of the letter's line that the officer has read, so that nobody confirms others
     * @throws org.chancery.server.official.ProposalRefused if the two do not stand beside each other as for an official act
     */
    public void confirm(Actor by, UUID id, String read) {
        Consent asked = known(by, id);
        boolean another =
                asked.entered().filter(it -> !by.isSamePersonAs(it.person())).isPresent();
        permissions.require(CONFIRM, by, another ? "another-person" : "");
        second.require(asked.entered().orElseThrow(), by);
        if (!asked.isOpen() || !asked.paper().equals(read)) {
            throw new CopyRefused(Why.CHANGED_MEANWHILE);
        }
        working.doAs(by.reader(), sql -> ConsentRows.decide(sql, by, asked, true));
    }

    /** The letter does not say so, or is not there: it is taken out, and the request is open as before. */
    public void decline(Actor by, UUID id) {
        permissions.require(ENTER, by);
        known(by, id);
        working.doAs(
                by.reader(),
                sql -> requireOne(sql.sql(
                                "update copies.consent_work set paper = '', paper_by = null, paper_mandate = null, paper_at = null"
                                        + " where consent = ? and state = 'open'")
                        .param(id)
                        .update()));
    }

    /** Letters that wait for this person as the second officer. */
    public List<Consent> waitingFor(Actor by) {
        return permissions.admits(CONFIRM, by)
                ? rows.open(by.reader()).stream()
                        .filter(Consent::waitsForSecond)
                        .filter(it ->
                                !by.isSamePersonAs(it.entered().orElseThrow().person()))
                        .toList()
                : List.of();
    }

    private Consent known(Actor by, UUID id) {
        Optional<Consent> found = rows.find(by.reader(), id);
        return found.orElseThrow(NotFound::new);
    }

    private static void requireOne(int changed) {
        if (changed != 1) {
            throw new CopyRefused(Why.CHANGED_MEANWHILE);
        }
    }
}

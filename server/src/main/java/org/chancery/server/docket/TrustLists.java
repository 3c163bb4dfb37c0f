package org.chancery.server.docket;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.files.signature.TrustAnchors;
import org.chancery.server.database.Reading;
import org.chancery.server.database.Working;
import org.chancery.server.docket.paper.Hashes;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.springframework.stereotype.Service;

/** The dated lists of certificates that signatures on instruments are checked against; an administrator adds them, nothing is taken out. */
@Service
public class TrustLists {
    private static final String TRUST = "docket.trust";
    private static final int LONGEST = 2_000_000;
    private final Working working;
    private final Reading reading;
    private final Permissions permissions;

    TrustLists(Working working, Reading reading, Permissions permissions) {
        this.working = working;
        this.reading = reading;
        this.permissions = permissions;
    }

    /**
     * Adds a list.
     *
     * @param pem certificates in PEM, one after the other
     * @throws StepRefused if title is empty, or no certificate can be read
     */
    public void add(Actor by, String title, LocalDate from, byte[] pem) {
        permissions.require(TRUST, by);
        String text = new String(pem, StandardCharsets.UTF_8);
        if (title.isBlank() || pem.length > LONGEST) {
            throw new StepRefused(StepRefused.Why.FIELDS_WRONG);
        }
        try {
            TrustAnchors.pem(text);
        } catch (CertificateException e) {
            throw new StepRefused(StepRefused.Why.NO_CERTIFICATE);
        }
        working.doAs(
                by.reader(),
                sql -> sql.sql("insert into docket.trust_list_work (list, title, from_day, pem, sha256, entered_by)"
                                + " values (?, ?, ?, ?, ?, ?)")
                        .params(
                                Ids.random(),
                                title.strip(),
                                Date.valueOf(from),
                                text.replace("\u0000", ""),
                                Hashes.sha256(pem),
                                by.person())
                        .update());
    }

    /** All lists, the one that begins last first. */
    public List<TrustList> all(String reader) {
        return reading.as(
                reader,
                sql -> sql.sql("select list, title, from_day, pem, sha256, entered from docket.trust_list_work"
                                + " order by from_day desc, entered desc")
                        .query((row, at) -> new TrustList(
                                row.getString(1),
                                row.getString(2),
                                row.getDate(3).toLocalDate(),
                                row.getString(4),
                                row.getString(5),
                                row.getTimestamp(6).toInstant()))
                        .list());
    }

    /** The list that holds on a day. */
    Optional<TrustList> on(String reader, LocalDate day) {
        return all(reader).stream().filter(it -> !it.from().isAfter(day)).findFirst();
    }

    /** How many certificates a list has. */
    public static int size(TrustList list) {
        return anchors(list).certificates().size();
    }

    static TrustAnchors anchors(TrustList list) {
        try {
            return TrustAnchors.pem(list.pem());
        } catch (CertificateException e) {
            throw new IllegalStateException("the list " + list.id() + " was read when it was added", e);
        }
    }
}

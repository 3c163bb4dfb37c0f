package org.chancery.server.exchange;

import java.time.Instant;
import java.util.List;
import org.chancery.law.label.Label;
import org.chancery.law.label.LabelText;
import org.chancery.server.database.Reading;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Earlier versions under a narrower label (decision 0146): whoever puts it on the newest version decides whether the versions before, which
 * hold much of the same, get it too. What stood on them is kept beside.
 */
@Service
public class Narrowing {

    private final Labelling labelling;
    private final Reading reading;
    private final Permissions permissions;

    Narrowing(Labelling labelling, Reading reading, Permissions permissions) {
        this.labelling = labelling;
        this.reading = reading;
        this.permissions = permissions;
    }

    /**
     * A label that stood on a version until it was narrowed.
     *
     * @param until when, UTC
     */
    public record Before(Label label, Instant until, String reason) {}

    /**
     * Puts the label on those of the versions that it narrows, in the caller's transaction; what stands under a label that it would widen, or
     * that is neither, stays as it is.
     */
    void cover(JdbcClient sql, List<Item> versions, Label narrower, int label, String reason) {
        for (Item version : versions) {
            if (isNarrower(version.label(), narrower)) {
                sql.sql("select exchange.narrow(?, ?, ?)")
                        .params(version.id(), label, reason)
                        .query(Boolean.class)
                        .single();
            }
        }
    }

    /** Whether a label opens nothing that another kept closed, and is another one. */
    boolean isNarrower(Label from, Label to) {
        return !from.equals(to) && !Labelling.isRefused(labelling.change(from, to, List.of()));
    }

    /** The labels that stood on a version before, the first one first. */
    public List<Before> of(Actor by, Item item) {
        permissions.require(Correspondence.READ, by);
        return reading.as(
                by.reader(),
                sql -> sql.sql("select before, at, reason from exchange.narrowed_work where item = ? order by at")
                        .param(item.id())
                        .query((row, at) -> new Before(
                                LabelText.read(row.getString(1)),
                                row.getTimestamp(2).toInstant(),
                                row.getString(3)))
                        .list());
    }
}

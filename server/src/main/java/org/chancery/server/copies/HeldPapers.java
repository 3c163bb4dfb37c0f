package org.chancery.server.copies;

import java.util.List;
import java.util.UUID;
import org.chancery.server.access.How;
import org.chancery.server.database.Working;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.NotFound;
import org.springframework.stereotype.Service;

/** What holders do with the copies that they answer for. A copy that is not one's own, or whose label one may no longer read, is not there. */
@Service("copies.heldPapers")
public class HeldPapers {

    private static final String HOLD = "copies.hold";
    private static final String OWN = "own-copy";

    private final Permissions permissions;
    private final Copies copies;
    private final Returns returns;
    private final Print print;
    private final Working working;

    HeldPapers(Permissions permissions, Copies copies, Returns returns, Print print, Working working) {
        this.permissions = permissions;
        this.copies = copies;
        this.returns = returns;
        this.print = print;
        this.working = working;
    }

    /** The copies of the active mandate, also those that it no longer holds; the latest first. */
    public List<Copy> all(Actor holder) {
        permissions.require(HOLD, holder, OWN);
        return copies.heldIn(holder.reader(), holder.mandate());
    }

    /** One of them. */
    public Copy find(Actor holder, UUID copy) {
        permissions.require(HOLD, holder, OWN);
        return copies.find(holder.reader(), copy)
                .filter(it -> it.holderMandate().equals(holder.mandate()))
                .orElseThrow(NotFound::new);
    }

    /** The marked copy as PDF, while the holder has it. */
    public byte[] download(Actor holder, UUID copy) {
        return print.of(holder, find(holder, copy), How.DOWNLOADED);
    }

    /** Confirms to have it. */
    public void confirmReceipt(Actor holder, UUID copy) {
        returns.record(holder, find(holder, copy), Fate.RECEIPTED);
    }

    /** Says that it is given back; the registry records the return when it has it. */
    public void handBack(Actor holder, UUID id) {
        Copy copy = find(holder, id);
        Returns.requireMay(copy, Fate.RETURNED);
        working.doAs(
                holder.reader(),
                sql -> sql.sql("insert into copies.handing_back_work (copy, by_person, label_id) values (?, ?, ?)"
                                + " on conflict do nothing")
                        .params(copy.id(), holder.person(), copy.label())
                        .update());
    }

    /** Whether the holder has said so. */
    public boolean isHandedBack(Actor reader, Copy copy) {
        return working.as(
                reader.reader(),
                sql -> sql.sql("select exists (select from copies.handing_back_work where copy = ?)")
                        .param(copy.id())
                        .query(Boolean.class)
                        .single());
    }
}

package org.chancery.server.copies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.server.copies.CopyRefused.Why;
import org.chancery.server.database.Working;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.NotFound;
import org.springframework.stereotype.Service;

/**
 * Inventories: a list of all copies that somebody must be able to show, walked through and ticked. Whatever nobody has shown when the list is
 * closed is missing.
 */
@Service("copies.inventories")
public class Inventories {

    private static final String USE = "copies.inventory";

    private final Permissions permissions;
    private final Copies copies;
    private final InventoryRows rows;
    private final Returns returns;
    private final Steps steps;
    private final Working working;

    Inventories(
            Permissions permissions, Copies copies, InventoryRows rows, Returns returns, Steps steps, Working working) {
        this.permissions = permissions;
        this.copies = copies;
        this.rows = rows;
        this.returns = returns;
        this.steps = steps;
        this.working = working;
    }

    /** Opens a list of all copies that the officer may know and that are held or returned. */
    public UUID open(Actor by) {
        permissions.require(USE, by);
        List<Copy> there =
                copies.all(by.reader()).stream().filter(Inventories::isThere).toList();
        if (there.isEmpty()) {
            throw new CopyRefused(Why.INVENTORY_EMPTY);
        }
        UUID id = UUID.randomUUID();
        working.doAs(by.reader(), sql -> {
            sql.sql("insert into copies.inventory_work (inventory, opened_by, office, lines) values (?, ?, ?, ?)")
                    .params(id, by.person(), by.office().id(), there.size())
                    .update();
            for (Copy copy : there) {
                sql.sql("insert into copies.inventory_line_work (inventory, copy, label_id) values (?, ?, ?)")
                        .params(id, copy.id(), copy.label())
                        .update();
            }
        });
        return id;
    }

    /** All, the latest first. */
    public List<Inventory> all(Actor by) {
        permissions.require(USE, by);
        return rows.all(by.reader());
    }

    /** One. */
    public Inventory find(Actor by, UUID inventory) {
        permissions.require(USE, by);
        return rows.find(by.reader(), inventory).orElseThrow(NotFound::new);
    }

    /** Its lines that the officer may know, by document and number. */
    public List<Inventory.Line> lines(Actor by, UUID inventory) {
        permissions.require(USE, by);
        Map<UUID, InventoryRows.Seen> seen = rows.lines(by.reader(), inventory).stream()
                .collect(Collectors.toMap(InventoryRows.Seen::copy, Function.identity()));
        return copies.all(by.reader()).stream()
                .filter(it -> seen.containsKey(it.id()))
                .map(it -> {
                    InventoryRows.Seen line = java.util.Objects.requireNonNull(seen.get(it.id()));
                    return new Inventory.Line(it, line.at(), line.how());
                })
                .toList();
    }

    /** Somebody showed the copy. */
    public void seeByHand(Actor by, UUID inventory, UUID copy) {
        see(by, inventory, copy, "hand");
    }

    /** The code of a copy that somebody showed was typed. Returns the copy. */
    public Copy seeByCode(Actor by, UUID inventory, String typed) {
        permissions.require(USE, by);
        Copy copy = known(by, CodesRead.typed(typed));
        see(by, inventory, copy.id(), "code");
        return copy;
    }

    /** A page of a copy that somebody showed was photographed; several pages of several copies may be in the picture. */
    public List<Copy> seeByPicture(Actor by, UUID inventory, byte[] picture) {
        permissions.require(USE, by);
        List<Copy> shown = CodesRead.picture(picture).stream()
                .map(it -> known(by, it))
                .distinct()
                .toList();
        shown.forEach(it -> see(by, inventory, it.id(), "picture"));
        return shown;
    }

    private Copy known(Actor by, CodesRead.Found found) {
        return copies.find(by.reader(), found.code()).orElseThrow(() -> new CopyRefused(Why.NOT_IN_INVENTORY));
    }

    private void see(Actor by, UUID inventory, UUID copy, String how) {
        if (find(by, inventory).closed().isPresent()) {
            throw new CopyRefused(Why.INVENTORY_CLOSED);
        }
        working.doAs(by.reader(), sql -> {
            int seen = sql.sql(
                            "update copies.inventory_line_work set seen = coalesce(seen, clock_timestamp()),"
                                    + " seen_by = coalesce(seen_by, ?), how = coalesce(how, ?) where inventory = ? and copy = ?")
                    .params(by.person(), how, inventory, copy)
                    .update();
            if (seen != 1) {
                throw new CopyRefused(Why.NOT_IN_INVENTORY);
            }
        });
    }

    /**
     * Closes the list: each copy on it that nobody has shown, and that is still held or returned, is missing. All or nothing.
     *
     * @return the missing copies
     */
    public List<Copy> close(Actor by, UUID id) {
        Inventory inventory = find(by, id);
        steps.requireRestrictedActs();
        List<Inventory.Line> lines = lines(by, id);
        if (lines.size() != inventory.lines()) {
            throw new CopyRefused(Why.LINES_HIDDEN);
        }
        List<Copy> missing = lines.stream()
                .filter(it -> it.seen().isEmpty() && isThere(it.copy()))
                .map(Inventory.Line::copy)
                .toList();
        working.doAs(by.reader(), sql -> {
            int closed = sql.sql("update copies.inventory_work set closed = clock_timestamp(), closed_by = ?"
                            + " where inventory = ? and closed is null")
                    .params(by.person(), id)
                    .update();
            if (closed != 1) {
                throw new CopyRefused(Why.INVENTORY_CLOSED);
            }
            for (Copy copy : missing) {
                steps.receive(
                        sql,
                        by,
                        copy,
                        Fate.MISSING.name(),
                        CopyActs.fated(
                                copy, Fate.MISSING, returns.today(), by.office().id()),
                        Optional.of(id));
            }
        });
        return missing;
    }

    static boolean isThere(Copy copy) {
        return copy.standing() == Standing.HELD || copy.standing() == Standing.RETURNED;
    }
}

package org.chancery.server.copies.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.law.label.Level;
import org.chancery.server.copies.Inventory;
import org.chancery.server.copies.Inventory.Line;
import org.chancery.server.copies.RegisteredDocument;

/**
 * One inventory.
 *
 * @param documents by reference
 * @param levels by number of the label
 * @param told what was just ticked, empty for nothing
 * @param fault says what was wrong, empty for nothing
 */
public record InventoryView(
        Inventory inventory,
        List<Line> lines,
        Map<UUID, RegisteredDocument> documents,
        Map<Integer, Level> levels,
        String told,
        String fault) {

    /** How many have been seen. */
    public int seen() {
        return (int) lines.stream().filter(it -> it.seen().isPresent()).count();
    }

    /** Those that have not been seen, first; a walk ends when there are none. */
    public List<Line> unseen() {
        return lines.stream().filter(it -> it.seen().isEmpty()).toList();
    }

    /** Those that have been seen. */
    public List<Line> done() {
        return lines.stream().filter(it -> it.seen().isPresent()).toList();
    }

    /** The name of a copy's document. */
    public String name(Line line) {
        RegisteredDocument document = documents.get(line.copy().document());
        return document == null ? "" : document.name();
    }
}

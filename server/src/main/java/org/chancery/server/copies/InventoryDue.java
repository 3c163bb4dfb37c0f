package org.chancery.server.copies;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.law.label.Label;
import org.chancery.law.label.Level;
import org.chancery.server.labels.Labels;
import org.chancery.server.permission.Actor;
import org.springframework.stereotype.Component;

/** When copies must be seen again: within twelve months of issue or of the last inventory, six for TOP SECRET. */
@Component("copies.inventoryDue")
public class InventoryDue {

    private static final int MONTHS = 12;
    private static final int MONTHS_TOP_SECRET = 6;

    private final Copies copies;
    private final InventoryRows rows;
    private final Labels labels;

    InventoryDue(Copies copies, InventoryRows rows, Labels labels) {
        this.copies = copies;
        this.rows = rows;
        this.labels = labels;
    }

    /** A copy and the last day by which it must have been seen. */
    public record Due(Copy copy, LocalDate by) {}

    /** All copies that are held or returned, the earliest due first. */
    public List<Due> all(Actor reader) {
        Map<UUID, LocalDate> seen = new HashMap<>();
        rows.lastSeen(reader.reader())
                .forEach(it -> it.at()
                        .ifPresent(at ->
                                seen.put(it.copy(), at.atZone(ZoneOffset.UTC).toLocalDate())));
        Map<Integer, Level> levels = new HashMap<>();
        return copies.all(reader.reader()).stream()
                .filter(Inventories::isThere)
                .map(copy -> new Due(
                        copy,
                        by(
                                seen.getOrDefault(copy.id(), copy.issued()),
                                levels.computeIfAbsent(
                                        copy.label(),
                                        it -> labels.label(reader.reader(), it)
                                                .map(Label::level)
                                                .orElse(Level.TOP_SECRET)))))
                .sorted(java.util.Comparator.comparing(Due::by))
                .toList();
    }

    /** The day by which the earliest of them must be seen. */
    public Optional<LocalDate> earliest(Actor reader) {
        return all(reader).stream().findFirst().map(Due::by);
    }

    /** The last day, counted from the day on which the copy was issued or last seen. */
    static LocalDate by(LocalDate since, Level level) {
        return since.plusMonths(level == Level.TOP_SECRET ? MONTHS_TOP_SECRET : MONTHS);
    }
}

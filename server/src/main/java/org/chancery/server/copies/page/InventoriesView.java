package org.chancery.server.copies.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.server.copies.Inventory;

/**
 * All inventories.
 *
 * @param due the day by which the next one must be done, if there are copies
 * @param overdue how many copies should have been seen before today
 * @param fault says what was wrong, empty for nothing
 */
public record InventoriesView(List<Inventory> inventories, Optional<LocalDate> due, int overdue, String fault) {}

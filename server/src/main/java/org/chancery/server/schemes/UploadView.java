package org.chancery.server.schemes;

import java.util.List;

/**
 * The form for a table.
 *
 * @param name that was typed
 * @param faults of the table that was sent
 * @param fault text that says what else was wrong, or empty
 */
public record UploadView(String name, List<SchemeFault> faults, String fault) {}

package org.chancery.server.copies.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.label.Level;
import org.chancery.server.copies.RegisteredDocument;

/**
 * The documents of the registry.
 *
 * @param levels by number of the label
 * @param asked are the words searched for, or empty
 * @param earlier the end of the address of the next page back in time
 */
public record RegistryView(
        List<RegisteredDocument> documents,
        Map<Integer, Level> levels,
        String asked,
        Optional<String> earlier,
        boolean takesActs) {}

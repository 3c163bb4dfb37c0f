package org.chancery.server.copies.page;

import java.util.List;
import java.util.Map;
import org.chancery.law.label.Level;
import org.chancery.server.copies.RegisteredDocument;

/** The documents of the registry; {@code levels} by number of the label; {@code asked} are the words searched for, or empty. */
public record RegistryView(
        List<RegisteredDocument> documents, Map<Integer, Level> levels, String asked, boolean takesActs) {}

package org.chancery.server.copies.page;

import java.util.List;
import org.chancery.server.copies.RegisteredDocument;

/** The documents of the registry; {@code asked} are the words searched for, or empty. */
public record RegistryView(List<RegisteredDocument> documents, String asked, boolean takesActs) {}

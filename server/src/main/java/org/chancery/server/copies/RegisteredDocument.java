package org.chancery.server.copies;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.chancery.files.store.FileAddress;

/**
 * A document in the registry.
 *
 * @param originators as its label names them, parted by commas
 * @param file where its PDF is; empty for a document that is kept off-line
 * @param leftOut what a marked copy does not carry over, as names of {@code LeftOut.Kind} with counts
 * @param allowed how many copies the originator allows; 0 before the first issue, which decides it
 * @param version grows with every issue
 * @param label number of its label
 */
public record RegisteredDocument(
        UUID id,
        String title,
        String symbol,
        String originators,
        String sha256,
        int pages,
        Optional<FileAddress> file,
        String leftOut,
        Instant entered,
        String office,
        int allowed,
        int version,
        int label) {

    /** Symbol and title, as lists name it. */
    public String name() {
        return symbol.isEmpty() ? title : symbol + ", " + title;
    }
}

package org.chancery.server.exchange.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.server.exchange.Item;
import org.chancery.server.exchange.ThreadRead;
import org.chancery.server.exchange.file.Attachment;

/**
 * One thread.
 *
 * @param files by item
 * @param names of parties in the language of the page, by code
 * @param agreement title, or empty
 */
public record ThreadView(
        ThreadRead read,
        Map<UUID, List<Attachment>> files,
        Map<String, String> names,
        String agreement,
        boolean mayWrite) {

    /** The newest version of a document, or the message itself; earlier versions are named on its page. */
    public boolean isSuperseded(Item item) {
        return read.items().stream()
                .anyMatch(
                        it -> it.lineage().equals(item.lineage()) && it.added().isAfter(item.added()));
    }
}

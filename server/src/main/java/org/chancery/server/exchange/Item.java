package org.chancery.server.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.law.label.Label;

/**
 * A message, or one version of a document.
 *
 * @param lineage shared by the versions of a document; of a message its own id
 * @param title of a document; empty for a message
 * @param body as it was written, carried and never interpreted
 * @param tags in lower case
 * @param addressed codes of the parties to whom it goes, sorted
 * @param author random reference of the person
 * @param party for which the author wrote
 * @param added when it was put in, by the database clock
 * @param replyBy until when an answer is asked for, UTC
 * @param reason why a new version or another label was made; empty for the first
 * @param label that stands on it
 * @param labelId number of the label in the database
 */
public record Item(
        UUID id,
        UUID thread,
        UUID lineage,
        Kind kind,
        String title,
        String body,
        List<String> tags,
        List<String> addressed,
        String author,
        String party,
        Instant added,
        Optional<Instant> replyBy,
        String reason,
        Label label,
        int labelId) {

    /** What it is. */
    public enum Kind {
        MESSAGE,
        DOCUMENT;

        /** As it stands in the table and in forms. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Item {
        tags = List.copyOf(tags);
        addressed = List.copyOf(addressed);
    }

    /** Whether it goes to the party, or comes from it. */
    public boolean concerns(String code) {
        return party.equals(code) || addressed.contains(code);
    }

    /** Whether it asks the party for an answer. */
    public boolean asks(String code) {
        return replyBy.isPresent() && addressed.contains(code) && !party.equals(code);
    }
}

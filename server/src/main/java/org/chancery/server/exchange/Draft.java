package org.chancery.server.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import org.chancery.law.label.Label;

/**
 * What somebody is about to put in.
 *
 * @param sources items from which it is drawn; its label may open nothing that theirs keep closed
 * @param uploads files that were sent and wait for it
 * @param reason of a new version; otherwise empty
 */
public record Draft(
        Item.Kind kind,
        String title,
        String body,
        List<String> tags,
        SortedSet<String> addressed,
        Optional<Instant> replyBy,
        Label label,
        List<UUID> sources,
        List<String> uploads,
        String reason) {

    /** Most characters of a title or subject. */
    public static final int LONGEST_TITLE = 300;

    /** Most characters of a body. */
    public static final int LONGEST_BODY = 100_000;

    public Draft {
        title = Written.clean(title).strip();
        body = Written.clean(body).strip();
        reason = Written.clean(reason).strip();
        tags = tags.stream().map(it -> Written.clean(it).replace(",", " ")).toList();
        sources = List.copyOf(sources);
        uploads = List.copyOf(uploads);
    }
}

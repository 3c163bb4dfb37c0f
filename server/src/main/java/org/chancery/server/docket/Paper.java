package org.chancery.server.docket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.files.content.ActiveContent;

/**
 * A scan or translation that came with an instrument.
 *
 * @param purpose {@code instrument}, {@code full-powers}, {@code translation}, {@code other}
 * @param sha256 of the bytes as they came, hexadecimal
 * @param size in bytes
 * @param active what in it does more than be read
 * @param cleanedFrom the paper of which this is a copy without active content; the original stays beside it
 */
public record Paper(
        String id,
        String purpose,
        String name,
        String media,
        String sha256,
        long size,
        Instant added,
        List<ActiveContent> active,
        Optional<String> cleanedFrom) {
    public Paper {
        active = List.copyOf(active);
    }
}

package org.chancery.server.exchange.file;

import java.util.List;
import java.util.UUID;

/**
 * A file of an item.
 *
 * @param kind code of the kind that its content shows
 * @param size in bytes
 * @param acts what acts in it: kind, place, first characters, parted by tabs
 * @param verdict of the malware scanner: {@code clean}, or empty where none was asked
 */
public record Attachment(
        UUID id,
        UUID item,
        String name,
        String kind,
        String media,
        long size,
        String sha256,
        String address,
        List<String> acts,
        String verdict) {
    public Attachment {
        acts = List.copyOf(acts);
    }

    /** Whether pictures of it can be shown. */
    public boolean hasPreview() {
        return kind.equals("pdf") || kind.equals("png") || kind.equals("jpeg") || kind.equals("tiff");
    }

    /** Whether something acts in it that can be taken out. */
    public boolean isActive() {
        return !acts.isEmpty();
    }
}

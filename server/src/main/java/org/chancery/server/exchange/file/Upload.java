package org.chancery.server.exchange.file;

import java.util.List;

/**
 * A file on its way in.
 *
 * @param size announced, in bytes
 * @param kind code; empty until all has come and was looked into
 * @param acts what acts in it: kind, place, first characters, parted by tabs
 */
public record Upload(String id, String name, long size, String kind, List<String> acts) {
    public Upload {
        acts = List.copyOf(acts);
    }
}

package org.chancery.server.web;

import java.util.Optional;

/**
 * What the organisation has chosen for its public pages. An outer server shows what the inner one has chosen.
 *
 * @param ministry whether computed effects between States are shown, marked indicative
 * @param map {@code none}, {@code included} or {@code own}
 * @param ownMap the map, where it is the organisation's own
 * @param contact mail address to which readers of an outer server report errors, or empty
 */
public record SiteChoices(boolean ministry, String map, Optional<OwnMap> ownMap, String contact) {

    /** A map of the organisation: {@code world.svg} and {@code world.csv}. */
    public record OwnMap(byte[] shapes, byte[] places) {}

    /** Where choices come from. */
    public interface Source {
        /** The choices now; the same object until one changes. */
        SiteChoices now();
    }
}

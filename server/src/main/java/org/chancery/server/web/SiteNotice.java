package org.chancery.server.web;

import java.time.Instant;
import java.util.Optional;

/**
 * What every page says of the site.
 *
 * @param trial whether the log has no name of its own yet and proves nothing to outsiders
 * @param demonstration whether everything shown is fictional
 * @param copy where this is a public copy of a site that works elsewhere
 */
public record SiteNotice(boolean trial, boolean demonstration, Optional<Copy> copy) {

    /**
     * A public copy.
     *
     * @param asAt of which moment it is
     * @param stale whether that is longer ago than it should be
     * @param contact mail address for reports of errors, or empty
     */
    public record Copy(Instant asAt, boolean stale, String contact) {}

    /** Of a site that works here. */
    public SiteNotice(boolean trial, boolean demonstration) {
        this(trial, demonstration, Optional.empty());
    }

    /** Whether this is a copy that is older than it should be. */
    public boolean isStale() {
        return copy.map(Copy::stale).orElse(false);
    }

    /** Where readers of a copy report errors by mail. */
    public Optional<String> contact() {
        return copy.map(Copy::contact).filter(it -> !it.isEmpty());
    }
}

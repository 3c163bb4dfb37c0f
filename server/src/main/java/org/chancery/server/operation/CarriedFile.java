package org.chancery.server.operation;

/** What an outer server shows of a {@link PublicFile} that a bundle brought. */
public interface CarriedFile {

    /** Its name in the bundle. */
    String name();

    /**
     * Refuses what could not be shown, before it is taken.
     *
     * @throws IllegalArgumentException with what cannot be read
     */
    void check(byte[] content);
}

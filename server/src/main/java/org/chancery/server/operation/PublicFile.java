package org.chancery.server.operation;

/** Public figures that are no acts of the log, and so go to an outer server as a file of every bundle. */
public interface PublicFile {

    /** Its name in the bundle: {@code statistics/labels.json}. */
    String name();

    /** What everybody may read now. */
    byte[] content();
}

package org.chancery.server.operation;

import java.util.Optional;

/** The files of the last bundle. */
public interface CarriedFiles {

    /** The content of a file; empty where the bundle had none of that name. */
    Optional<byte[]> find(String name);
}

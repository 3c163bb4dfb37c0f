package org.chancery.register.verify;

import java.io.IOException;
import java.util.Optional;

/** Where a log is read from: the files below its prefix. Implementations are safe for several threads. */
public interface LogSource extends AutoCloseable {
    /** The bytes at a path such as {@code tile/0/000}; empty if there is nothing. */
    Optional<byte[]> read(String path) throws IOException;

    /** What to call it in a report. */
    String name();

    @Override
    default void close() {}
}

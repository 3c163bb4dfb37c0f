package org.chancery.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says about the PostgreSQL of a data folder.
 *
 * @param pid process that wrote the file
 * @param cluster folder it serves
 * @param port its TCP port
 * @param ready whether it accepts connections
 */
record Postmaster(long pid, Path cluster, int port, boolean ready) {

    /** Reads the file; empty when there is none, or when it is only half written yet. */
    static Optional<Postmaster> of(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            if (lines.size() < 4) {
                return Optional.empty();
            }
            boolean ready = lines.size() >= 8 && lines.get(7).strip().equals("ready");
            return Optional.of(new Postmaster(
                    Long.parseLong(lines.get(0).strip()),
                    Path.of(lines.get(1).strip()),
                    Integer.parseInt(lines.get(3).strip()),
                    ready));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The process, if it lives and is a PostgreSQL; a number may long belong to another program. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> handle.info().command().orElse("").endsWith("/postgres"));
    }

    /** Whether it is alive and serves {@code folder}, so that stopping it is ours to do. */
    boolean isOrphanOf(Path folder) {
        return cluster.equals(folder) && process().isPresent();
    }
}

package org.chancery.register.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Collectors;
import org.chancery.register.note.Checkpoint;
import org.chancery.register.note.VerifierKey;
import org.chancery.register.tiles.TilePath;
import org.chancery.register.tiles.TilePath.Content;

/**
 * Writes the public log into a folder with the layout of its URL, so that any web server can serve it and anyone can verify it. A
 * second export into the same folder adds what is new; the checkpoint is written last.
 */
public final class LogExport {
    private final LogReader log;
    private final Path folder;

    /** An export of a log into a folder, which is created. */
    public LogExport(LogReader log, Path folder) {
        this.log = log;
        this.folder = folder;
    }

    /** Writes everything up to the present checkpoint and returns it. */
    public Checkpoint run() throws IOException {
        byte[] note = log.checkpointNote();
        Checkpoint checkpoint = Checkpoint.unverified(note);
        long size = checkpoint.size();
        for (long first = 0; first < size; first += TilePath.FULL) {
            write(TilePath.holding(Content.ENTRIES, 0, first, size), true);
            write(TilePath.holding(Content.OPENINGS, 0, first, size), false);
        }
        for (int level = 0; level < 8 && size >> (8 * level) > 0; level++) {
            for (long first = 0; first < size >> (8 * level); first += TilePath.FULL) {
                write(TilePath.holding(Content.HASHES, level, first, size), true);
            }
        }
        String vkeys =
                log.verifierKeys().stream().map(VerifierKey::toString).collect(Collectors.joining("\n", "", "\n"));
        replace(folder.resolve("vkey"), vkeys.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        replace(folder.resolve("checkpoint"), note);
        return checkpoint;
    }

    /** Full tiles and entries never change; openings can be published later. */
    private void write(TilePath path, boolean immutable) throws IOException {
        Path file = folder.resolve(path.path());
        if (!immutable || !Files.exists(file)) {
            byte[] bytes = log.tile(path).orElseThrow(() -> new IllegalStateException("the log has no " + path.path()));
            Files.createDirectories(file.resolveSibling(".").normalize());
            replace(file, bytes);
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(fresh, bytes);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}

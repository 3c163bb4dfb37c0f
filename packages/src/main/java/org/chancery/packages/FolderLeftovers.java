package org.chancery.packages;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The hidden folders beside a package: one that is being prepared, one that is being replaced. */
final class FolderLeftovers {

    private static final String UNIQUE = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private FolderLeftovers() {}

    /** The right to write into a folder, which one process has at a time; the operating system ends it with the process. */
    record Alone(FileChannel channel, Path lock) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            try (channel) {
                Files.deleteIfExists(lock);
            }
        }
    }

    /** Keeps other writers away from the folder until it is closed. */
    static Alone alone(Path target) throws IOException {
        Path lock = target.resolveSibling("." + target.getFileName() + "-lock");
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new Alone(channel, lock);
            }
        } catch (OverlappingFileLockException held) {
            // Held by this process; the same as by another.
        }
        channel.close();
        throw new IOException("another import writes to it now; try again when that has ended");
    }

    static boolean any(Path target) throws IOException {
        return !of(target, "old").isEmpty() || !of(target, "new").isEmpty();
    }

    /** Gives the target its last whole state back, and removes the rest. Nobody else may be writing. */
    static void settle(Path target) throws IOException {
        List<Path> replaced = of(target, "old");
        if (!Files.exists(target) && !replaced.isEmpty()) {
            Files.move(replaced.getFirst(), target, StandardCopyOption.ATOMIC_MOVE);
        }
        for (String what : List.of("old", "new")) {
            for (Path left : of(target, what)) {
                WholeFolder.delete(left);
            }
        }
    }

    /** The newest first. */
    private static List<Path> of(Path target, String what) throws IOException {
        Path parent = target.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return List.of();
        }
        Pattern name = Pattern.compile("\\." + Pattern.quote(target.getFileName() + "-" + what + "-") + UNIQUE);
        try (Stream<Path> beside = Files.list(parent)) {
            return beside.filter(
                            path -> name.matcher(path.getFileName().toString()).matches())
                    .sorted(Comparator.comparing((Path path) -> path.toFile().lastModified())
                            .reversed())
                    .toList();
        }
    }
}

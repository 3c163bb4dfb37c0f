package org.chancery.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.chancery.server.operation.OperatorError;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one secretariat, held by one process at a time.
 *
 * <p>The lock is the operating system's, so it vanishes with the process that held it, also after {@code kill -9}.
 */
public final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Creates the folder where it is missing (owner only) and takes its lock; refuses when another process holds it. */
    public static DataFolder open(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            OwnerOnly.createFolder(absolute);
            Path lockFile = absolute.resolve("chancery.lock");
            FileChannel channel = FileChannel.open(
                    lockFile, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                String holder =
                        Files.readString(lockFile, StandardCharsets.US_ASCII).strip();
                channel.close();
                throw new OperatorError("Chancery already runs on " + absolute + " (process " + holder
                        + "). Stop it first, or choose another folder with --data.");
            }
            channel.truncate(0);
            String me = Long.toString(ProcessHandle.current().pid());
            channel.write(ByteBuffer.wrap(me.getBytes(StandardCharsets.US_ASCII)));
            return new DataFolder(absolute, channel);
        } catch (IOException e) {
            throw new OperatorError("The data folder " + absolute + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** Whether a running program holds the folder now. */
    public static boolean inUse(Path folder) {
        Path lockFile = folder.toAbsolutePath().normalize().resolve("chancery.lock");
        if (!Files.exists(lockFile)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
            return tryLock(channel) == null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** The folder itself, absolute. */
    public Path path() {
        return folder;
    }

    /** Gives the folder back. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

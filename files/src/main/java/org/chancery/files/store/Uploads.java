package org.chancery.files.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.files.store.UploadProblem.Reason;

/** Uploads under way: a folder each, with the announced size as the name of an empty file, and parts named by the bytes they span. */
final class Uploads {
    private static final int PIECE = 4 << 20;
    private static final String PART = "%016x-%016x";

    private final Path folder;
    private final StoreKeys keys;

    Uploads(Path folder, StoreKeys keys) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.keys = keys;
    }

    UploadId begin(long size) throws IOException {
        if (size < 1) {
            throw new IllegalArgumentException("an upload has at least one byte");
        }
        UploadId id = UploadId.random();
        Path own = Files.createDirectory(path(id));
        Files.createFile(own.resolve("size-%016x".formatted(size)));
        Durable.folder(own);
        Durable.folder(folder);
        return id;
    }

    long offset(UploadId id) throws IOException, UploadProblem {
        return end(parts(known(id)));
    }

    long size(UploadId id) throws IOException, UploadProblem {
        try (Stream<Path> names = Files.list(known(id))) {
            return names.map(name -> name.getFileName().toString())
                    .filter(name -> name.startsWith("size-"))
                    .mapToLong(name -> Long.parseLong(name.substring(5), 16))
                    .findFirst()
                    .orElseThrow(() -> new UploadProblem(Reason.UNKNOWN, "the upload has no size"));
        }
    }

    /** Pieces of the part are stored as they come, so that little is lost when it breaks off. */
    long append(UploadId id, long offset, InputStream part) throws IOException, UploadProblem {
        Path own = known(id);
        long size = size(id);
        try (FileChannel channel =
                        FileChannel.open(own.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(channel)) {
            long at = end(parts(own));
            if (offset != at || lock == null) {
                throw new UploadProblem(Reason.WRONG_OFFSET, "the next part begins at " + at + ", not at " + offset);
            }
            byte[] piece = new byte[PIECE];
            while (true) {
                int length = 0;
                IOException brokenOff = null;
                try {
                    length = fill(part, piece);
                } catch (BrokenOff e) {
                    length = e.length;
                    brokenOff = e.cause;
                }
                if (at + length > size) {
                    throw new UploadProblem(Reason.TOO_LONG, "the upload was announced with " + size + " bytes");
                }
                if (length > 0) {
                    store(own, id, at, piece, length);
                    at += length;
                }
                if (brokenOff != null) {
                    throw brokenOff;
                }
                if (length < PIECE) {
                    return at;
                }
            }
        }
    }

    private void store(Path own, UploadId id, long at, byte[] piece, int length) throws IOException {
        String name = PART.formatted(at, at + length);
        SealedFile.write(keys.contents(), own.resolve(name), purpose(id, name), out -> out.write(piece, 0, length));
    }

    InputStream open(UploadId id) throws IOException, UploadProblem {
        List<InputStream> streams = new ArrayList<>();
        for (Path part : parts(known(id))) {
            streams.add(new LazyPart(() -> SealedFile.open(
                    keys.contents(), part, purpose(id, part.getFileName().toString()))));
        }
        return streams.isEmpty()
                ? new ByteArrayInputStream(new byte[0])
                : new SequenceInputStream(Collections.enumeration(streams));
    }

    void remove(UploadId id) throws IOException {
        remove(path(id));
    }

    /** Removes what a crash left over and uploads that nobody continued. */
    void clean(Duration kept, Duration atRest) throws IOException {
        try (Stream<Path> uploads = Files.list(folder)) {
            for (Path upload : uploads.toList()) {
                try {
                    if (Age.isMore(upload, kept)) {
                        remove(upload);
                    } else {
                        Leftovers.remove(upload, atRest);
                    }
                } catch (NoSuchFileException e) {
                    // Finished or given up by another thread or process in this moment.
                }
            }
        }
    }

    private static void remove(Path upload) throws IOException {
        if (Files.notExists(upload)) {
            return;
        }
        try (Stream<Path> names = Files.list(upload)) {
            for (Path name : names.toList()) {
                Files.deleteIfExists(name);
            }
        }
        Files.deleteIfExists(upload);
    }

    private static FileLock lock(FileChannel channel) throws IOException, UploadProblem {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            throw new UploadProblem(Reason.BUSY, "another part of this upload is being written");
        }
        throw new UploadProblem(Reason.BUSY, "another part of this upload is being written");
    }

    private static List<Path> parts(Path own) throws IOException {
        try (Stream<Path> names = Files.list(own)) {
            return names.filter(name -> name.getFileName().toString().matches("[0-9a-f]{16}-[0-9a-f]{16}"))
                    .sorted()
                    .toList();
        }
    }

    private static long end(List<Path> parts) {
        return parts.isEmpty()
                ? 0
                : Long.parseLong(parts.getLast().getFileName().toString().substring(17), 16);
    }

    private static int fill(InputStream in, byte[] piece) throws BrokenOff {
        int length = 0;
        try {
            while (length < piece.length) {
                int read = in.read(piece, length, piece.length - length);
                if (read < 0) {
                    break;
                }
                length += read;
            }
            return length;
        } catch (IOException e) {
            throw new BrokenOff(length, e);
        }
    }

    private static final class BrokenOff extends Exception {
        private static final long serialVersionUID = 1;
        private final int length;
        private final IOException cause;

        BrokenOff(int length, IOException cause) {
            super(cause);
            this.length = length;
            this.cause = cause;
        }
    }

    private static String purpose(UploadId id, String part) {
        return "upload " + id.value() + " " + part;
    }

    private Path path(UploadId id) {
        return folder.resolve(id.value());
    }

    private Path known(UploadId id) throws UploadProblem {
        Path own = path(id);
        if (!Files.isDirectory(own)) {
            throw new UploadProblem(Reason.UNKNOWN, "there is no such upload, or no longer");
        }
        return own;
    }
}

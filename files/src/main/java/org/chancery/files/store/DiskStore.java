package org.chancery.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.chancery.files.store.UploadProblem.Reason;

/**
 * Files on disk, each encrypted (AES-256-GCM-HKDF in segments of a megabyte, by Tink) and named by the keyed hash of its content. Who sees the
 * disk sees how many files there are, how large and how old, and nothing else. The folder may be shared by several processes.
 */
public final class DiskStore implements FileStore {
    private static final Duration UPLOADS_KEPT = Duration.ofDays(2);

    /** A file this old has its lock, if its writer lives. */
    private static final Duration AT_REST = Duration.ofHours(1);

    private final Path files;
    private final StoreKeys keys;
    private final Uploads uploads;

    /**
     * Opens a store, or makes one. Removes half-written files that a crash left over, and uploads that nobody continued for two days.
     *
     * @param folder of the store
     * @param keyFolder outside the store and its backups
     * @throws IOException if files are there and their keys are not
     */
    public DiskStore(Path folder, Path keyFolder) throws IOException {
        this.files = Files.createDirectories(folder.resolve("files"));
        this.keys = StoreKeys.inFolder(keyFolder, isEmpty(files));
        this.uploads = new Uploads(folder.resolve("uploads"), keys);
        clean(Duration.ZERO);
    }

    @Override
    public void clean() throws IOException {
        clean(AT_REST);
    }

    private void clean(Duration atRest) throws IOException {
        uploads.clean(UPLOADS_KEPT, atRest);
        try (Stream<Path> folders = Files.list(files)) {
            for (Path folder : folders.toList()) {
                Leftovers.remove(folder, atRest);
            }
        }
    }

    @Override
    public UploadId begin(long size) throws IOException {
        return uploads.begin(size);
    }

    @Override
    public long offset(UploadId upload) throws IOException, UploadProblem {
        return uploads.offset(upload);
    }

    @Override
    public long append(UploadId upload, long offset, InputStream part) throws IOException, UploadProblem {
        return uploads.append(upload, offset, part);
    }

    @Override
    public InputStream openUpload(UploadId upload) throws IOException, UploadProblem {
        return uploads.open(upload);
    }

    @Override
    public StoredFile finish(UploadId upload) throws IOException, UploadProblem {
        long size = uploads.size(upload);
        long there = uploads.offset(upload);
        if (there < size) {
            throw new UploadProblem(Reason.INCOMPLETE, there + " of " + size + " bytes are there");
        }
        byte[] sha256 = hash(upload);
        FileAddress address = keys.address(sha256);
        Path file = path(address);
        if (Files.notExists(file)) {
            Path folder = file.getParent();
            if (folder != null && Files.notExists(folder)) {
                Files.createDirectories(folder);
                Durable.folder(files);
            }
            try (InputStream whole = uploads.open(upload)) {
                SealedFile.write(keys.contents(), file, address.value(), whole::transferTo);
            }
        }
        uploads.remove(upload);
        return new StoredFile(address, HexFormat.of().formatHex(sha256), size);
    }

    private byte[] hash(UploadId upload) throws IOException, UploadProblem {
        try (DigestInputStream in = new DigestInputStream(uploads.open(upload), MessageDigest.getInstance("SHA-256"))) {
            byte[] buffer = new byte[1 << 16];
            while (in.read(buffer) >= 0) {
                continue;
            }
            return in.getMessageDigest().digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void abandon(UploadId upload) throws IOException {
        uploads.remove(upload);
    }

    @Override
    public InputStream open(FileAddress address) throws IOException {
        Path file = path(address);
        if (Files.notExists(file)) {
            throw new NoSuchFileException(address.value());
        }
        return SealedFile.open(keys.contents(), file, address.value());
    }

    @Override
    public boolean has(FileAddress address) {
        return Files.exists(path(address));
    }

    @Override
    public void delete(FileAddress address) throws IOException {
        Files.deleteIfExists(path(address));
    }

    private Path path(FileAddress address) {
        return files.resolve(address.value().substring(0, 2))
                .resolve(address.value().substring(2));
    }

    private static boolean isEmpty(Path files) throws IOException {
        try (Stream<Path> any = Files.list(files)) {
            return any.findAny().isEmpty();
        }
    }
}

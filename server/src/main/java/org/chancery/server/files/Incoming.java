package org.chancery.server.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.files.content.ActiveContent;
import org.chancery.files.kind.FileKind;
import org.chancery.files.store.FileStore;
import org.chancery.files.store.StoredFile;
import org.chancery.files.store.UploadId;
import org.chancery.files.store.UploadProblem;

/** A file that was looked into and may come in. Nothing of it remains after {@link #close} unless it was kept. */
public final class Incoming implements AutoCloseable {
    private final Path plain;
    private final SharedStore store;
    private final String name;
    private final FileKind kind;
    private final boolean nameFits;
    private final List<ActiveContent> active;
    private final Scanned scanned;

    Incoming(
            Path plain,
            SharedStore store,
            String name,
            FileKind kind,
            boolean nameFits,
            List<ActiveContent> active,
            Scanned scanned) {
        this.plain = plain;
        this.store = store;
        this.name = name;
        this.kind = kind;
        this.nameFits = nameFits;
        this.active = List.copyOf(active);
        this.scanned = scanned;
    }

    /** Its last name as it was sent, without control characters, at most 200 characters. */
    public String name() {
        return name;
    }

    /** What it is by its content. */
    public FileKind kind() {
        return kind;
    }

    /** False if the name ends as names of another kind do. */
    public boolean nameFits() {
        return nameFits;
    }

    /** What in it does more than be read. */
    public List<ActiveContent> active() {
        return active;
    }

    /** What the malware scanner said of it. */
    public Scanned scanned() {
        return scanned;
    }

    /** In bytes. */
    public long size() {
        try {
            return Files.size(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content, to look into it further; a stream to close. */
    public InputStream content() {
        try {
            return Files.newInputStream(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Keeps it for good: when this returns the file is whole, encrypted and durable. Called within the transaction that keeps its address, as
     * late as may be: if that is undone, an encrypted file stays to which nothing leads.
     */
    public StoredFile keep() {
        FileStore files = store.store();
        try {
            UploadId upload = files.begin(Files.size(plain));
            try (InputStream in = Files.newInputStream(plain)) {
                files.append(upload, 0, in);
                return files.finish(upload);
            } catch (IOException | UploadProblem | RuntimeException e) {
                files.abandon(upload);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be stored", e);
        } catch (UploadProblem e) {
            throw new IllegalStateException("the file could not be stored", e);
        }
    }

    Path plain() {
        return plain;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

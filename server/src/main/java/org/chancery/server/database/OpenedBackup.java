package org.chancery.server.database;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chancery.server.operation.OperatorError;
import org.jspecify.annotations.Nullable;

/** A backup that was read to its last byte and found whole, so that it can be read again to restore it. Nothing of it is kept. */
final class OpenedBackup {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final List<RecipientStanzaReader> keys;
    private final BackupManifest manifest;

    private OpenedBackup(Path file, List<RecipientStanzaReader> keys, BackupManifest manifest) {
        this.file = file;
        this.keys = keys;
        this.manifest = manifest;
    }

    /** Takes the content of one entry; {@code name} is a table or begins with {@code files/}. */
    interface Content {
        void read(String name, InputStream bytes) throws IOException, java.sql.SQLException;
    }

    /** Reads and checks everything; an {@link OperatorError} says what is wrong. */
    static OpenedBackup of(Path file, List<RecipientStanzaReader> keys) {
        try {
            Map<String, String> found = new HashMap<>();
            byte[][] text = new byte[1][];
            each(file, keys, (name, bytes) -> {
                if (name.equals(BackupManifest.ENTRY)) {
                    text[0] = bytes.readNBytes(1 << 26);
                } else if (found.put(name, digest(bytes)) != null) {
                    throw new IOException("it holds " + name + " twice");
                }
            });
            byte @Nullable [] manifest = text[0];
            if (manifest == null) {
                throw new IOException("it holds no " + BackupManifest.ENTRY);
            }
            BackupManifest read = BackupManifest.of(new String(manifest, StandardCharsets.UTF_8));
            if (!read.entries().equals(found)) {
                throw new IOException("its content is not what its manifest says");
            }
            return new OpenedBackup(file, keys, read);
        } catch (IOException | java.sql.SQLException e) {
            throw refused(file, e);
        }
    }

    BackupManifest manifest() {
        return manifest;
    }

    /** Gives every table and file to a reader, in the order in which they were written, checking each again. */
    void forEach(Content reader) throws IOException, java.sql.SQLException {
        Map<String, String> expected = manifest.entries();
        each(file, keys, (name, bytes) -> {
            if (!name.equals(BackupManifest.ENTRY)) {
                DigestInputStream digested = new DigestInputStream(bytes, Backup.sha256());
                reader.read(name, digested);
                digested.transferTo(OutputStream.nullOutputStream());
                String digest =
                        HexFormat.of().formatHex(digested.getMessageDigest().digest());
                if (!digest.equals(expected.get(name))) {
                    throw new IOException("the content of " + name + " is not what was backed up");
                }
            }
        });
    }

    private static void each(Path file, List<RecipientStanzaReader> keys, Content reader)
            throws IOException, java.sql.SQLException {
        try (InputStream sealed = new BufferedInputStream(Files.newInputStream(file), BUFFER);
                InputStream plain = new BufferedInputStream(
                        Channels.newInputStream(new StandardDecryptingChannelFactory()
                                .newDecryptingChannel(Channels.newChannel(sealed), keys)),
                        BUFFER)) {
            ZipInputStream zip = new ZipInputStream(plain);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                reader.read(entry.getName(), new Unclosed(zip));
            }
            // Only the last piece of the encryption shows that nothing was cut off.
            plain.transferTo(OutputStream.nullOutputStream());
        } catch (UnsupportedRecipientStanzaException e) {
            throw new IOException(
                    "it is encrypted to other keys than the one given (or its head is damaged); give the key folder it was made"
                            + " with, or another key with --identity",
                    e);
        } catch (GeneralSecurityException | BufferUnderflowException | IllegalArgumentException e) {
            throw new IOException("it is damaged, or no encrypted backup", e);
        }
    }

    static OperatorError refused(Path file, Exception e) {
        return new OperatorError("Nothing was restored: " + file + " cannot be used: " + e.getMessage(), e);
    }

    private static String digest(InputStream bytes) throws IOException {
        DigestInputStream digested = new DigestInputStream(bytes, Backup.sha256());
        digested.transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    }

    /** Ends an entry without ending the file. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The entry ends by itself.
        }
    }
}

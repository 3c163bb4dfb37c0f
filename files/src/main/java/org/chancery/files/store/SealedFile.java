package org.chancery.files.store;

import com.google.crypto.tink.StreamingAead;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;

/**
 * One encrypted file. It is written under a passing name, which is locked while its writer lives, forced to disk and then renamed; so a file under
 * its own name is whole, and a passing name without lock is left over from a crash. What the file is for is authenticated with it, so that files
 * cannot be exchanged for each other.
 */
final class SealedFile {
    static final String PASSING = ".passing";

    private SealedFile() {}

    interface Content {
        void to(OutputStream out) throws IOException;
    }

    static void write(StreamingAead key, Path file, String purpose, Content content) throws IOException {
        Path passing = Files.createTempFile(file.getParent(), "w", PASSING);
        try (FileChannel channel = FileChannel.open(passing, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            OutputStream sealed = key.newEncryptingStream(new KeptOpen(channel), bytes(purpose));
            content.to(sealed);
            sealed.close();
            channel.force(true);
            Files.move(passing, file, StandardCopyOption.ATOMIC_MOVE);
            Durable.folder(file.getParent());
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(passing);
        }
    }

    static InputStream open(StreamingAead key, Path file, String purpose) throws IOException {
        InputStream raw = Files.newInputStream(file);
        try {
            return new BufferedInputStream(key.newDecryptingStream(raw, bytes(purpose)), 1 << 16);
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            raw.close();
            throw new IOException("the stored file cannot be opened", e);
        }
    }

    /** Removes a passing file whose writer is gone. */
    static boolean removeIfLeftOver(Path passing) throws IOException {
        try (FileChannel channel = FileChannel.open(passing, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                return false;
            }
            Files.deleteIfExists(passing);
            return true;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (java.nio.file.NoSuchFileException e) {
            return true;
        }
    }

    private static byte[] bytes(String purpose) {
        return purpose.getBytes(StandardCharsets.UTF_8);
    }

    /** Closing the encryption must not close the channel before it is forced. */
    private static final class KeptOpen extends OutputStream {
        private final OutputStream out;

        KeptOpen(FileChannel channel) {
            this.out = Channels.newOutputStream(channel);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }
    }
}

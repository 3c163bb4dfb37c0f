package org.chancery.register.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.chancery.register.note.Checkpoint;
import org.chancery.register.note.NoteRefused;
import org.chancery.register.tree.Hash;
import org.chancery.register.tree.Rfc6962;

/**
 * The last signed checkpoint, in one of two slots of 4 KiB. A new one goes into the slot of the older, so that a crash in the middle
 * leaves the newer one whole; and since the file never changes its length, storing one costs a single flush and no change of the
 * file system's own records. (A new file that is renamed over the old one costs several times as much beside a busy database.)
 */
final class CheckpointFile implements AutoCloseable {
    private static final int SLOT = 4096;
    private static final int HEAD = 4 + Hash.LENGTH;

    private final FileChannel channel;

    private CheckpointFile(FileChannel channel) {
        this.channel = channel;
    }

    static CheckpointFile open(Path file) throws IOException {
        SafeFiles.createFile(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (channel.size() < 2 * SLOT) {
            channel.write(ByteBuffer.allocate(2 * SLOT), 0);
            channel.force(true);
        }
        return new CheckpointFile(channel);
    }

    /** The note with the larger tree; empty before the first. */
    Optional<byte[]> read() throws IOException {
        Optional<byte[]> first = read(0);
        Optional<byte[]> second = read(1);
        return size(first) >= size(second) ? first : second;
    }

    /** Stores a note; on return it is on the disk. The caller holds the folder's lock. */
    void write(byte[] note) throws IOException {
        if (note.length > SLOT - HEAD) {
            throw new IOException("a checkpoint of " + note.length + " bytes does not fit into " + (SLOT - HEAD));
        }
        int slot = size(read(0)) >= size(read(1)) ? 1 : 0;
        ByteBuffer bytes = ByteBuffer.allocate(SLOT);
        bytes.putInt(note.length).put(Rfc6962.leaf(note).bytes()).put(note).position(0);
        channel.write(bytes, (long) slot * SLOT);
        channel.force(false);
    }

    /** Forgets both notes, when a successor log begins. */
    void clear() throws IOException {
        channel.write(ByteBuffer.allocate(2 * SLOT), 0);
        channel.force(false);
    }

    private Optional<byte[]> read(int slot) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(SLOT);
        if (channel.read(bytes, (long) slot * SLOT) < SLOT) {
            return Optional.empty();
        }
        int length = bytes.getInt(0);
        if (length <= 0 || length > SLOT - HEAD) {
            return Optional.empty();
        }
        byte[] note = Arrays.copyOfRange(bytes.array(), HEAD, HEAD + length);
        boolean whole = Rfc6962.leaf(note).equals(Hash.at(bytes.array(), 4));
        return whole ? Optional.of(note) : Optional.empty();
    }

    private static long size(Optional<byte[]> note) {
        try {
            return note.map(bytes -> Checkpoint.unverified(bytes).size()).orElse(-1L);
        } catch (NoteRefused e) {
            throw new IllegalStateException(
                    "the stored checkpoint cannot be read: " + new String(note.orElseThrow(), StandardCharsets.UTF_8),
                    e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

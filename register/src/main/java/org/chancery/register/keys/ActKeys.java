package org.chancery.register.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The keys of all acts in one file of 64-byte slots. Slots are only added, by whoever holds the register's head row, and are on the
 * disk before the transaction that refers to them commits. A crash can leave slots that nothing refers to.
 */
public final class ActKeys implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    private ActKeys(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static ActKeys open(Path file) throws IOException {
        SafeFiles.createFile(file);
        return new ActKeys(file, FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /** Writes keys into the next slots and returns the first slot; {@link #sync()} must follow before the commit. */
    public long add(List<ActKey> keys) throws IOException {
        long slot = (channel.size() + ActKey.LENGTH - 1) / ActKey.LENGTH;
        ByteBuffer bytes = ByteBuffer.allocate(keys.size() * ActKey.LENGTH);
        keys.forEach(key -> bytes.put(key.bytes()));
        bytes.flip();
        long at = slot * ActKey.LENGTH;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
        return slot;
    }

    /** Puts on the disk what was added. */
    public void sync() throws IOException {
        channel.force(false);
    }

    /** The key in a slot; a slot beyond the file means that this key folder is older than the database. */
    public ActKey get(long slot) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(ActKey.LENGTH);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, slot * ActKey.LENGTH + bytes.position()) < 0) {
                throw new IOException(file + " has no key in slot " + slot
                        + ": the key folder is older than the database; restore the newer key folder");
            }
        }
        return ActKey.of(bytes.array());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

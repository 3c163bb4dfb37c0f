package org.chancery.register.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The keys of all acts in one file of 64-byte slots. Slots are only added, by whoever holds the register's head row, and are on the
 * disk before the transaction that refers to them commits. A crash can leave slots that nothing refers to. The file grows a mebibyte
 * of zeros at a time, so that adding keys does not change the file system's own records; a slot of zeros is free.
 */
public final class ActKeys implements AutoCloseable {
    private static final int GROWTH = 1 << 20;
    private static final int WINDOW = 64 * 1024;

    private final Path file;
    private final FileChannel channel;
    private long next;

    private ActKeys(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static ActKeys open(Path file) throws IOException {
        SafeFiles.createFile(file);
        ActKeys keys = new ActKeys(file, FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE));
        keys.next = keys.slotAfterLast();
        return keys;
    }

    /** Writes keys into the next slots and returns the first slot; {@link #sync()} must follow before the commit. */
    public synchronized long add(List<ActKey> keys) throws IOException {
        passSlotsOfOthers();
        long first = next;
        grow((first + keys.size()) * ActKey.LENGTH);
        ByteBuffer bytes = ByteBuffer.allocate(keys.size() * ActKey.LENGTH);
        keys.forEach(key -> bytes.put(key.bytes()));
        write(bytes.flip(), first * ActKey.LENGTH);
        next = first + keys.size();
        return first;
    }

    /** Puts on the disk what was added. */
    public void sync() throws IOException {
        channel.force(false);
    }

    /** The key in a slot; a slot beyond the file means that this key folder is older than the database. */
    public ActKey get(long slot) throws IOException {
        byte[] key = read(slot * ActKey.LENGTH, ActKey.LENGTH);
        if (key.length < ActKey.LENGTH || isFree(key, 0)) {
            throw new IOException(file + " has no key in slot " + slot
                    + ": the key folder is older than the database; restore the newer key folder");
        }
        return ActKey.of(key);
    }

    /** Destroys the key of one part of an act; on return it is gone from the disk. Repeating it does no harm. */
    public synchronized void erase(long slot, ActKey.Part part) throws IOException {
        byte[] filling = new byte[ActKey.PART];
        java.util.Arrays.fill(filling, ActKey.ERASED);
        write(ByteBuffer.wrap(filling), slot * ActKey.LENGTH + (long) part.ordinal() * ActKey.PART);
        channel.force(false);
    }

    /** Another process may have added keys since. */
    private void passSlotsOfOthers() throws IOException {
        while (true) {
            byte[] window = read(next * ActKey.LENGTH, WINDOW);
            for (int at = 0; at + ActKey.LENGTH <= window.length; at += ActKey.LENGTH) {
                if (isFree(window, at)) {
                    return;
                }
                next++;
            }
            if (window.length < WINDOW) {
                return;
            }
        }
    }

    private long slotAfterLast() throws IOException {
        long slots = channel.size() / ActKey.LENGTH;
        while (slots > 0) {
            long from = Math.max(0, slots - WINDOW / ActKey.LENGTH);
            byte[] window = read(from * ActKey.LENGTH, (int) (slots - from) * ActKey.LENGTH);
            for (long slot = slots - 1; slot >= from; slot--) {
                if (!isFree(window, (int) (slot - from) * ActKey.LENGTH)) {
                    return slot + 1;
                }
            }
            slots = from;
        }
        return 0;
    }

    private void grow(long needed) throws IOException {
        long size = channel.size();
        if (size < needed) {
            long target = (needed / GROWTH + 1) * GROWTH;
            for (long at = size; at < target; at += GROWTH) {
                write(ByteBuffer.allocate((int) Math.min(GROWTH, target - at)), at);
            }
            channel.force(true);
        }
    }

    private byte[] read(long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, position + bytes.position()) >= 0) {
            continue;
        }
        return java.util.Arrays.copyOf(bytes.array(), bytes.position());
    }

    private void write(ByteBuffer bytes, long position) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }

    private static boolean isFree(byte[] bytes, int at) {
        for (int i = 0; i < ActKey.LENGTH; i++) {
            if (bytes[at + i] != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

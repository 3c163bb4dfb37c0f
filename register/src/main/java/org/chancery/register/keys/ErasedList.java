package org.chancery.register.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.chancery.register.envelope.Kind;
import org.chancery.register.tree.Hash;

/**
 * What was erased, outside the database and its backups, so that a restored backup cannot bring it back. One line an erasure; a line
 * that a crash cut short does not count and is written again.
 */
public final class ErasedList {
    private final Path file;

    ErasedList(Path file) {
        this.file = file;
    }

    /**
     * One erasure.
     *
     * @param number of the act
     * @param whole true if its content is erased too
     * @param hash of its leaf, because after a loss another act may have the number
     * @param kind of the act
     * @param log ordinal of the log in which the act of erasure stands
     * @param by number of the act of erasure
     */
    public record Entry(long number, boolean whole, Hash hash, Kind kind, int log, long by) {
        private String line() {
            return String.join(
                    " ",
                    Long.toString(number),
                    whole ? "whole" : "personal",
                    hash.base64(),
                    kind.name(),
                    Integer.toString(log),
                    Long.toString(by));
        }

        private static Entry of(String line) {
            String[] parts = line.split(" ", -1);
            if (parts.length != 6 || !parts[1].matches("whole|personal")) {
                throw new IllegalArgumentException(
                        "a line has number, part, leaf, kind, log and act, not \"" + line + "\"");
            }
            return new Entry(
                    Long.parseLong(parts[0]),
                    parts[1].equals("whole"),
                    Hash.fromBase64(parts[2]),
                    new Kind(parts[3]),
                    Integer.parseInt(parts[4]),
                    Long.parseLong(parts[5]));
        }
    }

    /** All entries, oldest first. */
    public List<Entry> entries() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        String text = Files.readString(file, StandardCharsets.US_ASCII);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        List<Entry> entries = new ArrayList<>();
        for (String line : whole.lines().toList()) {
            try {
                entries.add(Entry.of(line));
            } catch (IllegalArgumentException e) {
                throw new IOException(
                        file + ", line " + (entries.size() + 1) + " cannot be read: " + e.getMessage(), e);
            }
        }
        return entries;
    }

    /** Adds an entry unless it is there; on return it is on the disk. */
    synchronized void add(Entry entry) throws IOException {
        if (entries().contains(entry)) {
            return;
        }
        SafeFiles.createFile(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            byte[] present = Files.readAllBytes(file);
            int end = present.length;
            while (end > 0 && present[end - 1] != '\n') {
                end--;
            }
            channel.truncate(end);
            channel.write(ByteBuffer.wrap((entry.line() + "\n").getBytes(StandardCharsets.US_ASCII)), end);
            channel.force(true);
        }
    }
}

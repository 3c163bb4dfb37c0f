package org.chancery.marking.pdf;

import java.util.Arrays;

/** Where each object of a file stands (ISO 32000-1, 7.5.8): nowhere, at an offset, or within a stream of packed objects. */
final class ReferenceTable {
    static final int WIDTH = 7;

    private static final int FREE = 0;
    private static final int PLAIN = 1;
    private static final int PACKED = 2;

    private final byte[] entries;

    ReferenceTable(int size) {
        entries = new byte[size * WIDTH];
    }

    private ReferenceTable(byte[] entries) {
        this.entries = entries;
    }

    /** A table of its own with room for more objects. */
    ReferenceTable with(int more) {
        return new ReferenceTable(Arrays.copyOf(entries, entries.length + more * WIDTH));
    }

    int size() {
        return entries.length / WIDTH;
    }

    void free(int number) {
        set(number, FREE, 0, 0);
    }

    void at(int number, long offset, int generation) {
        set(number, PLAIN, offset, generation);
    }

    void packed(int number, int stream, int index) {
        set(number, PACKED, stream, index);
    }

    /** All entries: a byte of kind, four of offset or stream, two of generation or index. */
    byte[] bytes() {
        return entries;
    }

    private void set(int number, int kind, long where, int index) {
        int at = number * WIDTH;
        entries[at] = (byte) kind;
        for (int i = 0; i < 4; i++) {
            entries[at + 4 - i] = (byte) (where >>> 8 * i);
        }
        entries[at + 5] = (byte) (index >>> 8);
        entries[at + 6] = (byte) index;
    }
}

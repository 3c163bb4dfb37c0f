package org.chancery.register.mirror;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Pieces of a stream, each after its length. Lengths are checked before anything is read. */
final class Pieces {
    private static final int LONGEST_OPENING = 64 << 20;

    private final DataInputStream in;
    private final String name;

    Pieces(InputStream in, String name) {
        this.in = new DataInputStream(in);
        this.name = name;
    }

    /** The next envelope. */
    byte[] entry() throws IOException {
        try {
            return bytes(in.readUnsignedShort());
        } catch (EOFException e) {
            throw cutShort();
        }
    }

    /** The next opening; no bytes where none is public. */
    byte[] opening() throws IOException {
        try {
            int length = in.readInt();
            if (length < 0 || length > LONGEST_OPENING) {
                throw new MirrorRefused(
                        "the " + name + " hold a piece of " + Integer.toUnsignedLong(length) + " bytes");
            }
            return bytes(length);
        } catch (EOFException e) {
            throw cutShort();
        }
    }

    /** The next number; -1 at the end. */
    long number() throws IOException {
        int first = in.read();
        if (first < 0) {
            return -1;
        }
        try {
            long number = first;
            for (int i = 1; i < Long.BYTES; i++) {
                number = number << 8 | in.readUnsignedByte();
            }
            return number;
        } catch (EOFException e) {
            throw cutShort();
        }
    }

    /** Refuses what stands after the last piece. */
    void requireEnd() throws IOException {
        if (in.read() >= 0) {
            throw new MirrorRefused("there are more " + name + " than the checkpoint has");
        }
    }

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw cutShort();
        }
        return bytes;
    }

    private MirrorRefused cutShort() {
        return new MirrorRefused("there are fewer " + name + " than the checkpoint has");
    }
}

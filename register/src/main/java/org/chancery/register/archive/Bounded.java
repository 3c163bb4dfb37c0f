package org.chancery.register.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** So many bytes of a file from a place on; several may be read at once, and closing one leaves the file open. */
final class Bounded extends InputStream {
    private final FileChannel channel;
    private long at;
    private long left;

    Bounded(FileChannel channel, long start, long length) {
        this.channel = channel;
        this.at = start;
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (left == 0) {
            return -1;
        }
        int read = channel.read(ByteBuffer.wrap(bytes, offset, (int) Math.min(length, left)), at);
        if (read < 0) {
            throw new IOException("the file ends before its time");
        }
        at += read;
        left -= read;
        return read;
    }
}

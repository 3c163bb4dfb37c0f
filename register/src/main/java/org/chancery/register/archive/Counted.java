package org.chancery.register.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Counts what is written. */
final class Counted extends FilterOutputStream {
    private long written;

    Counted(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int single) throws IOException {
        out.write(single);
        written++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        written += length;
    }

    long written() {
        return written;
    }
}

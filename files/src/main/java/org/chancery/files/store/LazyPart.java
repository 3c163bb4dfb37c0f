package org.chancery.files.store;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A stream that is opened when it is first read, so that an upload of many parts holds one file open. */
final class LazyPart extends InputStream {
    interface Opening {
        InputStream open() throws IOException;
    }

    private final Opening opening;
    private @Nullable InputStream in;

    LazyPart(Opening opening) {
        this.opening = opening;
    }

    private InputStream in() throws IOException {
        InputStream open = in;
        if (open == null) {
            open = opening.open();
            in = open;
        }
        return open;
    }

    @Override
    public int read() throws IOException {
        return in().read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        return in().read(into, from, length);
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        }
    }
}

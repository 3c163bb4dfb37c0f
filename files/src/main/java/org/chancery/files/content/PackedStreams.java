package org.chancery.files.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

/**
 * Unpacks every compressed stream of a PDF for counting alone, before any library opens the file: a library unpacks some of them whole into
 * memory. Streams packed several times over are unpacked as often.
 */
final class PackedStreams {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int MOST_LAYERS = 3;

    private PackedStreams() {}

    static void count(byte[] pdf, Budget budget) throws Unacceptable {
        byte[] buffer = new byte[1 << 16];
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            int start = at;
            while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n' || pdf[start] == ' ')) {
                start++;
            }
            if (isPacked(pdf, start)) {
                count(pdf, start, buffer, budget);
            }
        }
    }

    private static void count(byte[] pdf, int start, byte[] buffer, Budget budget) throws Unacceptable {
        String name = "stream at byte " + start;
        for (int layers = 1; layers <= MOST_LAYERS; layers++) {
            Counted packed = new Counted(new ByteArrayInputStream(pdf, start, pdf.length - start));
            InputStream in = packed;
            for (int i = 0; i < layers; i++) {
                in = new InflaterInputStream(in);
            }
            boolean packedAgain = false;
            long part = 0;
            try {
                for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                    packedAgain |= part == 0 && read > 1 && isPacked(buffer, 0);
                    part += read;
                    budget.unpacked(read, part, packed.count, name);
                }
            } catch (IOException e) {
                packedAgain &= part > 0;
            }
            if (!packedAgain) {
                return;
            }
        }
        throw new Unacceptable(
                Unacceptable.Reason.TOO_DEEP, name + " is packed more than " + MOST_LAYERS + " times over");
    }

    private static boolean isPacked(byte[] bytes, int at) {
        return at + 1 < bytes.length
                && (bytes[at] & 15) == 8
                && ((bytes[at] & 255) << 8 | bytes[at + 1] & 255) % 31 == 0;
    }

    private static int next(byte[] pdf, int from) {
        for (int i = from; i + STREAM.length <= pdf.length; i++) {
            int k = 0;
            while (k < STREAM.length && pdf[i + k] == STREAM[k]) {
                k++;
            }
            if (k == STREAM.length && (i < 3 || pdf[i - 1] != 'd')) {
                return i + STREAM.length;
            }
        }
        return -1;
    }

    private static final class Counted extends java.io.FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = in.read(into, from, length);
            count += Math.max(0, read);
            return read;
        }
    }
}

package org.chancery.bench.site;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;

/** Asks for pages over one kept connection and times each; small enough to take little from the server it measures. */
final class PageClient implements AutoCloseable {

    private final int port;
    private Socket socket;
    private InputStream in;
    private long[] times = new long[4096];
    private int asked;
    private long bytes;
    private long failed;
    private String firstFailure = "";

    PageClient(int port) throws IOException {
        this.port = port;
        this.socket = connected(port);
        this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    private static Socket connected(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        return socket;
    }

    void ask(String page) throws IOException {
        long before = System.nanoTime();
        socket.getOutputStream()
                .write(("GET " + page + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        String status = line();
        long length = -1;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(header.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.contains("chunked");
            } else if (lower.startsWith("connection:")) {
                last = lower.contains("close");
            }
        }
        bytes += chunked ? chunks() : skip(length);
        note(System.nanoTime() - before);
        if (!status.startsWith("HTTP/1.1 200")) {
            failed++;
            firstFailure = firstFailure.isEmpty() ? page + " " + status : firstFailure;
        }
        if (last) {
            socket.close();
            socket = connected(port);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        }
    }

    private void note(long nanos) {
        if (asked == times.length) {
            times = Arrays.copyOf(times, asked * 2);
        }
        times[asked++] = nanos;
    }

    private long chunks() throws IOException {
        long all = 0;
        for (long size = Long.parseLong(line(), 16); size > 0; size = Long.parseLong(line(), 16)) {
            all += skip(size);
            line();
        }
        line();
        return all;
    }

    private long skip(long length) throws IOException {
        in.skipNBytes(Math.max(0, length));
        return Math.max(0, length);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (octet != '\r') {
                line.append((char) octet);
            }
        }
        return line.toString();
    }

    LongStream times() {
        return Arrays.stream(times, 0, asked);
    }

    long bytes() {
        return bytes;
    }

    long failed() {
        return failed;
    }

    String firstFailure() {
        return firstFailure;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

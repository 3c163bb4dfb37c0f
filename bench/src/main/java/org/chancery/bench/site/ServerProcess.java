package org.chancery.bench.site;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** A server started by the launcher, as a user starts it; timed from the command to its first page. */
final class ServerProcess implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final Process process;
    private final Path data;
    private final int port;
    private final double seconds;

    private ServerProcess(Process process, Path data, int port, double seconds) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.seconds = seconds;
    }

    /** Starts it on a free port and returns once its start page has come. */
    static ServerProcess start(Path folder) throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("chancery.home", ".")).toAbsolutePath();
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        File log = folder.resolve("server.log").toFile();
        Path data = folder.resolve("data");
        long before = System.nanoTime();
        Process process = new ProcessBuilder(
                        home.resolve("chancery").toString(),
                        "serve",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        Instant limit = Instant.now().plus(LIMIT);
        while (!answers(port)) {
            if (!process.isAlive() || Instant.now().isAfter(limit)) {
                process.destroy();
                throw new IOException("the server did not start; see " + log);
            }
            Thread.sleep(20);
        }
        return new ServerProcess(process, data, port, (System.nanoTime() - before) / 1e9);
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write("GET /en/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readAllBytes();
            return new String(answer, StandardCharsets.UTF_8).startsWith("HTTP/1.1 200");
        } catch (IOException e) {
            return false;
        }
    }

    int port() {
        return port;
    }

    Path data() {
        return data;
    }

    long pid() {
        return process.pid();
    }

    double seconds() {
        return seconds;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("the server did not stop within a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

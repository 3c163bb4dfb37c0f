package org.chancery.register.verify;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.register.note.VerifierKey;
import org.chancery.register.read.LogReader;
import org.chancery.register.tiles.TilePath;

/** The log of a register served on a loopback port, as the server will serve it. */
public final class ServedLog implements AutoCloseable {
    private final HttpServer server;
    private final LogReader log;

    public ServedLog(LogReader log) {
        this.log = log;
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/log/", this::answer);
        server.start();
    }

    public URI prefix() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/log");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<byte[]> bytes = read(exchange.getRequestURI().getPath().substring("/log/".length()));
            if (bytes.isEmpty()) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                exchange.sendResponseHeaders(200, bytes.get().length);
                exchange.getResponseBody().write(bytes.get());
            }
        }
    }

    private Optional<byte[]> read(String path) {
        return switch (path) {
            case "checkpoint" -> Optional.of(log.checkpointNote());
            case "vkey" ->
                Optional.of(log.verifierKeys().stream()
                        .map(VerifierKey::toString)
                        .collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.UTF_8));
            default -> TilePath.parse(path).flatMap(log::tile);
        };
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

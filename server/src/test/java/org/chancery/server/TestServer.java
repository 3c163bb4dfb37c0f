package org.chancery.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.server.database.Folders;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.jspecify.annotations.Nullable;

/** One empty running server for all tests of this JVM, on a free port and in a folder of its own. */
public final class TestServer {

    private static @Nullable RunningServer shared;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private TestServer() {}

    /** The shared server; started at the first call, stopped with the JVM. */
    public static synchronized RunningServer shared() {
        if (shared == null) {
            Path folder = temporaryFolder();
            RunningServer started = ChanceryServer.start(optionsIn(folder), Progress.silent());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                started.close();
                delete(folder);
            }));
            shared = started;
        }
        return shared;
    }

    /** Options of a server that keeps everything below {@code folder}, without library. */
    public static ServeOptions optionsIn(Path folder) {
        return ServeOptions.usual(folder).onPort(0).withoutLibrary();
    }

    /** Asks the shared server; {@code headers} are name, value, name, value. */
    public static HttpResponse<String> get(String path, String... headers) {
        return get(shared(), path, headers);
    }

    /** Asks a server for a page, following no redirect. */
    public static HttpResponse<String> get(RunningServer server, String path, String... headers) {
        try {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("chancery-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.chancery.server.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.server.ChanceryServer;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** One running server with a part of the library, for all tests of the pages in this JVM. */
public final class Site {
    private static final List<String> AGREEMENTS = List.of(
            "att",
            "bwc",
            "ccw",
            "ccw-p3",
            "mine-ban",
            "ctbt",
            "hague-regulations-1907",
            "csto-charter",
            "cst",
            "cst-protocol-1999",
            "csto-model-agreement-new-weapons");
    private static @Nullable RunningServer shared;

    private Site() {}

    /** The server; started at the first call. */
    public static synchronized RunningServer server() {
        if (shared == null) {
            System.setProperty("chancery.map", "included");
            Path folder = temporary();
            RunningServer started = ChanceryServer.start(
                    new ServeOptions(
                            "127.0.0.1",
                            0,
                            folder.resolve("data"),
                            folder.resolve("keys"),
                            null,
                            false,
                            false,
                            library(folder),
                            null),
                    Progress.silent());
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            shared = started;
        }
        return shared;
    }

    /** Its address, without a slash at the end. */
    public static String address() {
        return "http://127.0.0.1:" + server().port();
    }

    public static HttpResponse<String> get(String path, String... headers) {
        return TestServer.get(server(), path, headers);
    }

    /** A page that must be there. */
    public static Document page(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode());
        }
        return Jsoup.parse(answer.body(), address() + path);
    }

    /** The text of the first element that fits; there must be one. */
    public static String text(Document page, String selector) {
        var found = page.selectFirst(selector);
        if (found == null) {
            throw new AssertionError("nothing on the page fits " + selector);
        }
        return found.text();
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("chancery-pages");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies the chosen packages, so that loading takes seconds. */
    private static Path library(Path folder) {
        try {
            Path target = Files.createDirectories(folder.resolve("library"));
            for (String id : AGREEMENTS) {
                Path source = Path.of("..", "library", id);
                try (Stream<Path> files = Files.walk(source)) {
                    for (Path file : files.toList()) {
                        Path to = target.resolve(id).resolve(source.relativize(file));
                        if (Files.isDirectory(file)) {
                            Files.createDirectories(to);
                        } else {
                            Files.copy(file, to);
                        }
                    }
                }
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

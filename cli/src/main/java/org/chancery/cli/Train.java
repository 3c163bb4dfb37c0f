package org.chancery.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.server.ChanceryServer;
import org.chancery.server.RunningServer;
import org.chancery.server.database.Folders;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import picocli.CommandLine.Command;

/** Starts the demonstration in a folder of its own, asks for its first pages and ends; the JVM notes what a start needs (JEP 514). */
@Command(name = "train", hidden = true, description = "Teaches the JVM what a start needs.")
public final class Train implements Callable<Integer> {

    private static final List<String> PAGES = List.of(
            "/",
            "/en/",
            "/ru/",
            "/en/agreements",
            "/en/agreements/concord-new-technologies",
            "/ru/agreements/concord-new-technologies?on=2030-01-01",
            "/en/agreements/concord-new-technologies/states/XAV",
            "/en/states",
            "/en/states/XAV",
            "/en/register",
            "/en/acts/5",
            "/en/search?q=concord",
            "/en/changes",
            "/api/v1/agreements",
            "/log/checkpoint",
            "/nothing-here");

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("chancery-train");
        try (HttpClient client = HttpClient.newHttpClient()) {
            Path home = Path.of(System.getProperty("chancery.home", "."));
            ServeOptions options = new ServeOptions(
                    "127.0.0.1",
                    0,
                    folder.resolve("data"),
                    folder.resolve("keys"),
                    null,
                    false,
                    true,
                    home.resolve("library-demo"),
                    null);
            try (RunningServer server = ChanceryServer.start(options, Progress.silent())) {
                for (int round = 0; round < 20; round++) {
                    for (String page : PAGES) {
                        URI address = URI.create("http://127.0.0.1:" + server.port() + page);
                        client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
                    }
                }
            }
        } finally {
            Folders.delete(folder);
        }
        return 0;
    }
}

package org.chancery.cli.record;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.cli.refusal.Refusal;
import org.chancery.register.verify.FolderSource;
import org.chancery.register.verify.LogSource;
import org.chancery.register.verify.UrlSource;

/** Finds the log that a user means: at the given place or, on a site or in a bundle, below it in {@code log}. */
final class LogPlace {

    private LogPlace() {}

    /** @throws Refusal where there is no log at either place */
    static LogSource open(String place) throws IOException {
        var candidates = place.startsWith("http://") || place.startsWith("https://") ? served(place) : inFolder(place);
        for (var candidate : candidates) {
            if (candidate.read("checkpoint").isPresent()) {
                candidates.stream().filter(other -> other != candidate).forEach(LogSource::close);
                return candidate;
            }
        }
        candidates.forEach(LogSource::close);
        throw new Refusal(
                place + ": there is no log, neither here nor below it in log (a log has a file named checkpoint).");
    }

    private static List<LogSource> served(String place) {
        try {
            var address = URI.create(place.endsWith("/") ? place : place + "/");
            return List.of(new UrlSource(address), new UrlSource(address.resolve("log")));
        } catch (IllegalArgumentException e) {
            throw new Refusal(place + " is not an address: " + e.getMessage(), e);
        }
    }

    private static List<LogSource> inFolder(String place) {
        var folder = Path.of(place);
        if (!Files.isDirectory(folder)) {
            throw new Refusal(place + ": there is no such folder."
                    + " Should be: a folder with a log, or an address that begins with http.");
        }
        return List.of(new FolderSource(folder), new FolderSource(folder.resolve("log")));
    }
}

package org.chancery.cli.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.packages.PackageReader;
import org.chancery.packages.problem.Suggestion;

/** What would be right, where a name is not known. */
final class Suggestions {

    private Suggestions() {}

    static String agreements(String given) {
        var ids = ids(Home.library());
        return Suggestion.nearest(given, ids)
                .map(near -> "Did you mean " + near + "?")
                .orElse(
                        ids.isEmpty()
                                ? "No library lies in " + Home.library() + "."
                                : "The library has: " + String.join(", ", ids) + ".");
    }

    private static List<String> ids(Path library) {
        try (Stream<Path> entries = Files.list(library)) {
            return entries.filter(folder -> Files.isRegularFile(folder.resolve(PackageReader.AGREEMENT)))
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}

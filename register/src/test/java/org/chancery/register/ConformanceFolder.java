package org.chancery.register;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The reference vectors that are not part of this project; tests that need them are skipped where they are not at hand. */
public final class ConformanceFolder {
    private static final String VARIABLE = "CHANCERY_CONFORMANCE_DATA";

    private ConformanceFolder() {}

    public static Path trust(String name) {
        String root = System.getenv(VARIABLE);
        assumeTrue(root != null, VARIABLE + " is not set: vectors of trust/" + name + " are skipped");
        return Path.of(root, "trust", name);
    }

    public static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

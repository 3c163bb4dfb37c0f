package org.chancery.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Development material outside the tree; tests that need it are skipped where CHANCERY_CONFORMANCE_DATA is not set. */
public final class Material {
    private Material() {}

    /** The folder {@code akn} of the material. */
    public static Path akn() {
        String root = System.getenv("CHANCERY_CONFORMANCE_DATA");
        Assumptions.assumeTrue(
                root != null && Files.isDirectory(Path.of(root, "akn")),
                "skipped: CHANCERY_CONFORMANCE_DATA does not name a folder that holds akn");
        return Path.of(String.valueOf(root), "akn");
    }

    /** Folders below one of the material's folders, by name. */
    public static List<Path> folders(String name) {
        return list(akn().resolve(name)).filter(Files::isDirectory).toList();
    }

    /** Files of the UN resolutions, by name. */
    public static List<Path> resolutions() {
        return list(akn().resolve("un-ga"))
                .filter(p -> p.toString().endsWith(".xml"))
                .toList();
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A file as text, its line ends unchanged. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

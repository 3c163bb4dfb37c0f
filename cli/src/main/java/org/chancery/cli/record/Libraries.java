package org.chancery.cli.record;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The libraries that were looked at and may be used, and those that this program runs with. */
final class Libraries {

    private static final String LIST = "/org/chancery/cli/record/libraries.csv";

    private Libraries() {}

    /** All that may be used, each in one version; see docs/decisions/0170-libraries-are-listed.md. */
    static List<Library> listed() {
        try (InputStream in = Libraries.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("the build has no " + LIST);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 4))
                    .map(cell -> new Library(cell[0], cell[1], cell[2], cell[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The listed library that a file is, by its name. */
    static Optional<Library> of(Path jar, List<Library> listed) {
        String name = jar.getFileName().toString();
        return listed.stream().filter(it -> it.isIn(name)).findFirst();
    }

    /** The files of others on the class path of this program, by name. */
    static List<Path> running() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(it -> it.toString().endsWith(".jar") && Files.isRegularFile(it))
                .filter(it -> !it.getFileName().toString().startsWith("chancery-"))
                .sorted((one, other) -> one.getFileName().compareTo(other.getFileName()))
                .toList();
    }
}

package org.chancery.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.server.operation.OperatorError;

/** Keys as a person gives them: each by itself, or a file that has one on each line. */
public final class Keys {

    private Keys() {}

    /** All of them. */
    public static List<String> of(List<String> keysOrFiles) {
        return keysOrFiles.stream()
                .flatMap(Keys::lines)
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static Stream<String> lines(String one) {
        Path file = Path.of(one);
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file).stream() : Stream.of(one);
        } catch (IOException e) {
            throw new OperatorError("The key in " + file + " could not be read: " + e.getMessage(), e);
        }
    }
}

package org.chancery.files.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.chancery.files.content.Unacceptable.Reason;

/** A file that is there whole or not at all. */
final class NewFile {
    private NewFile() {}

    interface Writing<T> {
        T to(Path unfinished) throws Unacceptable;
    }

    static <T> T write(Path to, Writing<T> writing) throws Unacceptable {
        Path unfinished = to.resolveSibling(to.getFileName() + ".unfinished");
        try {
            T result = writing.to(unfinished);
            Files.move(unfinished, to, StandardCopyOption.ATOMIC_MOVE);
            return result;
        } catch (IOException e) {
            throw new Unacceptable(Reason.UNREADABLE, "cannot write " + to.getFileName() + ": " + e.getMessage());
        } finally {
            remove(unfinished);
        }
    }

    static List<ActiveContent> copy(Path from, Path to) throws IOException {
        Files.copy(from, to);
        return List.of();
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}

package org.chancery.packages.untc;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.problem.TextFile;

/** Opens a saved page, plain or compressed with gzip. A page that unfolds to more than 10 MB is refused before it fills the memory. */
final class PageFile {

    private PageFile() {}

    static Optional<String> read(Path path, Problems problems) {
        if (Files.isDirectory(path)) {
            problems.error(0, "", "This is a folder, not a file.", "a saved page, .html or .html.gz.");
            return Optional.empty();
        }
        try (InputStream file = new BufferedInputStream(Files.newInputStream(path))) {
            file.mark(2);
            boolean compressed = file.read() == 0x1F && file.read() == 0x8B;
            file.reset();
            InputStream in = compressed ? new GZIPInputStream(file) : file;
            return TextFile.decode(in.readNBytes(TextFile.MOST_BYTES + 1), problems);
        } catch (NoSuchFileException missing) {
            problems.error(0, "", "The file does not exist.", "a saved page, .html or .html.gz.");
        } catch (EOFException | ZipException cut) {
            problems.error(0, "", "The compressed file is cut short or damaged.", "the whole file, saved again.");
        } catch (IOException failure) {
            problems.error(
                    0,
                    "",
                    "The file cannot be read: " + failure.getMessage() + ".",
                    "a saved page, .html or .html.gz.");
        }
        return Optional.empty();
    }
}

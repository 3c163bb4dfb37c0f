package org.chancery.packages.problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a text file of a package: strict UTF-8, at most {@link #MOST_BYTES}. */
public final class TextFile {

    /** 10 MB; a package of a thousand agreements' acts is smaller. */
    public static final int MOST_BYTES = 10_000_000;

    private TextFile() {}

    /** The text without a byte order mark, or empty with the reason among the problems. */
    public static Optional<String> read(Path path, Problems problems) {
        try {
            if (Files.isDirectory(path)) {
                problems.error(0, "", "This is a folder, not a file.", "a text file.");
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(path)) {
                byte[] bytes = in.readNBytes(MOST_BYTES + 1);
                return decode(bytes, problems);
            }
        } catch (NoSuchFileException missing) {
            problems.error(
                    0,
                    "",
                    "The file does not exist.",
                    "a file at " + path.toAbsolutePath().normalize() + ".");
        } catch (IOException failure) {
            problems.error(0, "", "The file cannot be read: " + failure.getMessage() + ".", "a file that may be read.");
        }
        return Optional.empty();
    }

    /** As {@link #read}, from bytes. */
    public static Optional<String> decode(byte[] bytes, Problems problems) {
        if (bytes.length > MOST_BYTES) {
            problems.error(0, "", "The file is larger than 10 MB.", "the file of one agreement.");
            return Optional.empty();
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            problems.error(1, "", "The file is in UTF-16.", "UTF-8 (save again, choosing UTF-8).");
            return Optional.empty();
        }
        int start = 0;
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            problems.warning(1, "", "The file begins with a byte order mark.", "UTF-8 without the mark.");
            start = 3;
        }
        var in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        var out = CharBuffer.allocate(bytes.length - start + 1);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            problems.error(
                    lineAt(bytes, in.position()),
                    "",
                    "The file is not in UTF-8.",
                    "UTF-8 (save again, choosing UTF-8).");
            return Optional.empty();
        }
        String text = out.flip().toString();
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            problems.error(
                    lineAt(bytes, start + nul), "", "The file holds a NUL character; it is not a text file.", "text.");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position && i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}

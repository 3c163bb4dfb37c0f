package org.chancery.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of bounded size, and plain text whose encoding is sure. */
public final class TextFiles {
    /** Greatest size of a file that is read, in bytes. */
    public static final long MAX_BYTES = 64L * 1024 * 1024;

    private TextFiles() {}

    /** The bytes of a file; throws {@link TextException} if it is too large, before it is read. */
    public static byte[] bytes(Path file) throws IOException {
        long size = Files.size(file);
        if (size > MAX_BYTES) {
            throw TextException.of(
                    "too-large",
                    file.getFileName() + " has " + size + " bytes",
                    "Split it: at most " + MAX_BYTES + " are read.");
        }
        return Files.readAllBytes(file);
    }

    /**
     * Plain text in UTF-8, or in UTF-16 if it begins with a byte order mark. Throws {@link TextException} at the first place that is
     * neither.
     */
    public static String decode(byte[] bytes) {
        Charset charset = StandardCharsets.UTF_8;
        int from = 0;
        if (bytes.length >= 2 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            from = 2;
        } else if (bytes.length >= 2 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            from = 2;
        } else if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            from = 3;
        }
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            throw new TextException(Problem.error(
                    "encoding",
                    line,
                    text.length() - text.lastIndexOf('\n'),
                    "this byte is not " + charset.name(),
                    "Save the text in UTF-8 throughout; mixed encodings are not read."));
        }
        return text;
    }
}

package org.chancery.files.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.files.content.Unacceptable.Reason;

/** PNG files (ISO/IEC 15948): a signature, then chunks of length, name, content and checksum. */
final class PngChunks {
    private static final int SIGNATURE = 8;
    private static final Set<String> NEEDED = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "cICP");

    private PngChunks() {}

    static List<String> withoutMetadata(byte[] png, Path to) throws IOException, Unacceptable {
        ByteBuffer in = ByteBuffer.wrap(png);
        ByteArrayOutputStream out = new ByteArrayOutputStream(png.length);
        List<String> leftOut = new ArrayList<>();
        if (png.length < SIGNATURE) {
            throw new Unacceptable(Reason.UNREADABLE, "the PNG ends in its signature");
        }
        out.write(png, 0, SIGNATURE);
        in.position(SIGNATURE);
        String name = "";
        while (!name.equals("IEND")) {
            int start = in.position();
            if (in.remaining() < 12) {
                throw new Unacceptable(Reason.UNREADABLE, "the PNG ends at byte " + start + " without its last chunk");
            }
            int length = in.getInt();
            if (length < 0 || length > in.remaining() - 8) {
                throw new Unacceptable(Reason.UNREADABLE, "a chunk at byte " + start + " is longer than the file");
            }
            name = new String(png, in.position(), 4, StandardCharsets.ISO_8859_1);
            in.position(start + 12 + length);
            if (NEEDED.contains(name)) {
                out.write(png, start, 12 + length);
            } else {
                leftOut.add(name);
            }
        }
        if (in.hasRemaining()) {
            leftOut.add(in.remaining() + " bytes after the end");
        }
        Files.write(to, out.toByteArray());
        return leftOut;
    }
}

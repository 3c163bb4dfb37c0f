package org.chancery.files.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.files.content.Unacceptable.Reason;

/** JPEG files (ITU-T T.81 annex B): markers with segments, then the picture up to the end marker. */
final class JpegSegments {
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int COMMENT = 0xFE;

    private final byte[] jpeg;
    private final ByteArrayOutputStream out;
    private final List<String> leftOut = new ArrayList<>();

    private JpegSegments(byte[] jpeg) {
        this.jpeg = jpeg;
        this.out = new ByteArrayOutputStream(jpeg.length);
    }

    static List<String> withoutMetadata(byte[] jpeg, Path to) throws IOException, Unacceptable {
        JpegSegments segments = new JpegSegments(jpeg);
        segments.copy();
        Files.write(to, segments.out.toByteArray());
        return segments.leftOut;
    }

    private void copy() throws Unacceptable {
        out.write(jpeg, 0, 2);
        int at = 2;
        while (true) {
            if (at + 4 > jpeg.length || (jpeg[at] & 255) != 0xFF) {
                throw new Unacceptable(Reason.UNREADABLE, "the JPEG is damaged at byte " + at);
            }
            int marker = jpeg[at + 1] & 255;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int length = (jpeg[at + 2] & 255) << 8 | jpeg[at + 3] & 255;
            if (length < 2 || at + 2 + length > jpeg.length) {
                throw new Unacceptable(Reason.UNREADABLE, "a segment at byte " + at + " is longer than the file");
            }
            segment(marker, at, 2 + length);
            at += 2 + length;
            if (marker == START_OF_SCAN) {
                at = scan(at);
                if ((jpeg[at + 1] & 255) == END) {
                    out.write(jpeg, at, 2);
                    if (at + 2 < jpeg.length) {
                        leftOut.add(jpeg.length - at - 2 + " bytes after the end");
                    }
                    return;
                }
            }
        }
    }

    private void segment(int marker, int at, int length) {
        String name = new String(jpeg, at + 4, Math.min(12, length - 4), StandardCharsets.ISO_8859_1);
        boolean application = marker >= 0xE0 && marker <= 0xEF;
        boolean needed = marker == 0xE0 && name.startsWith("JFIF")
                || marker == 0xE2 && name.startsWith("ICC_PROFILE")
                || marker == 0xEE && name.startsWith("Adobe");
        if (marker == 0xE1 && name.startsWith("Exif\0")) {
            leftOut.add("Exif");
            out.writeBytes(ExifOrientation.only(jpeg, at + 10, length - 10));
        } else if (application && !needed || marker == COMMENT) {
            int end = name.indexOf('\0');
            leftOut.add(
                    marker == COMMENT
                            ? "comment"
                            : end > 0 ? name.substring(0, end) : "segment " + Integer.toHexString(marker));
        } else {
            out.write(jpeg, at, length);
        }
    }

    /** Copies the picture up to the next marker that is not part of it and returns where that stands. */
    private int scan(int from) throws Unacceptable {
        int at = from;
        while (at + 1 < jpeg.length) {
            int next = jpeg[at + 1] & 255;
            if ((jpeg[at] & 255) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                out.write(jpeg, from, at - from);
                return at;
            }
            at++;
        }
        throw new Unacceptable(Reason.UNREADABLE, "the JPEG ends without its end marker");
    }
}

package org.chancery.packages.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into a spreadsheet file, which is a zip archive, before anything else unpacks it. */
final class ZipGuard {

    private static final long MOST_UNPACKED = 50_000_000;
    private static final int MOST_ENTRIES = 1_000;

    private ZipGuard() {}

    /** What speaks against the archive; empty when nothing does. Unpacks piece by piece and stops at the limit. */
    static String objection(byte[] archive) throws IOException {
        var buffer = new byte[8_192];
        long unpacked = 0;
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    return "The file holds more than " + MOST_ENTRIES + " parts.";
                }
                String carry = "";
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    unpacked += n;
                    if (unpacked > MOST_UNPACKED) {
                        return "The file unpacks to more than 50 MB.";
                    }
                    String piece = carry + new String(buffer, 0, n, StandardCharsets.ISO_8859_1);
                    if (piece.contains("<!DOCTYPE") || piece.contains("<!ENTITY")) {
                        return "The file defines entities of its own.";
                    }
                    carry = piece.substring(Math.max(0, piece.length() - 10));
                }
            }
        }
        return entries == 0 ? "The file is not a spreadsheet in the format .xlsx." : "";
    }
}

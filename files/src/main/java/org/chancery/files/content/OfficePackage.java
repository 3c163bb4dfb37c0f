package org.chancery.files.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.chancery.files.content.Unacceptable.Reason;

/** An office document as a zip archive whose entries are read within limits (ECMA-376 part 2). */
final class OfficePackage implements AutoCloseable {
    private final ZipFile zip;
    private final Budget budget;
    private final List<ZipEntry> entries;

    private OfficePackage(ZipFile zip, Budget budget, List<ZipEntry> entries) {
        this.zip = zip;
        this.budget = budget;
        this.entries = entries;
    }

    static OfficePackage open(Path file, Budget budget) throws IOException, Unacceptable {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            List<ZipEntry> entries = new ArrayList<>(Collections.list(zip.entries()));
            check(entries, budget);
            return new OfficePackage(zip, budget, entries);
        } catch (Unacceptable | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static void check(List<ZipEntry> entries, Budget budget) throws Unacceptable {
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : entries) {
            String name = entry.getName();
            budget.part(name);
            if (!names.add(name.toLowerCase(java.util.Locale.ROOT))) {
                throw new Unacceptable(Reason.UNREADABLE, "two parts are called " + name);
            }
            if (name.startsWith("/")
                    || name.contains("\\")
                    || List.of(name.split("/")).contains("..")) {
                throw new Unacceptable(Reason.UNREADABLE, "a part lies outside the document: " + name);
            }
        }
    }

    /** Parts in their order, folders left out. */
    List<String> names() {
        return entries.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .toList();
    }

    /** A part, whole. */
    byte[] read(String name) throws IOException, Unacceptable {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("there is no part " + name);
        }
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 15];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                budget.unpacked(read, out.size(), entry.getCompressedSize(), name);
            }
        }
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

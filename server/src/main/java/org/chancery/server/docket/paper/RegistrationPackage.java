package org.chancery.server.docket.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The package for registration as one ZIP file: certified copies, certifying statement, list of contents with hashes. */
public final class RegistrationPackage {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** An empty package. */
    public RegistrationPackage() {}

    /** Adds a file. */
    public RegistrationPackage with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    /** Names of the files so far. */
    public java.util.List<String> names() {
        return java.util.List.copyOf(files.keySet());
    }

    /** The ZIP, with {@code SHA256SUMS} that {@code sha256sum --check} reads; the same bytes for the same files and day. */
    public byte[] zip(LocalDate day) {
        StringBuilder sums = new StringBuilder();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                sums.append(Hashes.sha256(file.getValue()))
                        .append("  ")
                        .append(file.getKey())
                        .append('\n');
                put(zip, file.getKey(), file.getValue(), day);
            }
            put(zip, "SHA256SUMS", sums.toString().getBytes(StandardCharsets.UTF_8), day);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content, LocalDate day) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(day, java.time.LocalTime.NOON));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}

package org.chancery.files.kind;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a zip archive is: an office document says so in its table of parts (ECMA-376 part 2, 10.1.2.2). */
final class PackageKind {
    sealed interface Answer {}

    record Office(String mediaType) implements Answer {}

    record WithMacros(String mediaType) implements Answer {}

    record OtherArchive(String mediaType) implements Answer {}

    record Damaged(String detail) implements Answer {}

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, String> MAIN = Map.of(
            OFFICE + "wordprocessingml.document.main+xml", OFFICE + "wordprocessingml.document",
            OFFICE + "spreadsheetml.sheet.main+xml", OFFICE + "spreadsheetml.sheet",
            OFFICE + "presentationml.presentation.main+xml", OFFICE + "presentationml.presentation");
    private static final int MOST_TYPES = 1 << 20;

    private PackageKind() {}

    static Answer of(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry types = zip.getEntry("[Content_Types].xml");
            if (types == null) {
                return new OtherArchive(mimetype(zip).orElse("application/zip"));
            }
            String text = read(zip, types);
            if (text.contains(".macroEnabled.") && text.contains("main+xml")) {
                return new WithMacros("application/vnd.ms-office.macroEnabled");
            }
            return MAIN.entrySet().stream()
                    .filter(main -> text.contains("\"" + main.getKey() + "\""))
                    .map(main -> (Answer) new Office(main.getValue()))
                    .findFirst()
                    .orElse(new OtherArchive("application/zip"));
        } catch (IOException | RuntimeException e) {
            return new Damaged("the archive cannot be opened: " + e.getMessage());
        }
    }

    /** OpenDocument and others name themselves in their first entry. */
    private static Optional<String> mimetype(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry("mimetype");
        return entry == null ? Optional.empty() : Optional.of(read(zip, entry).strip());
    }

    private static String read(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MOST_TYPES + 1);
            if (bytes.length > MOST_TYPES) {
                throw new IOException(entry.getName() + " is larger than 1 MB");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}

package org.chancery.files.kind;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;

/** Tells what a file is by its content alone. */
public final class Recognition {
    private static final int HEAD = 1 << 16;
    private static final String OLE2 = "application/x-tika-msoffice";

    private final AllowedKinds allowed;

    /** @param allowed the list in force */
    public Recognition(AllowedKinds allowed) {
        this.allowed = allowed;
    }

    /**
     * What the file is.
     *
     * @param name as it was sent; only compared, never believed
     */
    public Recognised of(Path file, String name) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            return new Recognised.Refused(Recognised.Reason.EMPTY, "", "the file is empty");
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        String type = OnDemand.TIKA.detect(head);
        if (type.equals("application/zip") || startsWith(head, "PK")) {
            return ofPackage(file, size, name);
        }
        if (type.equals(OLE2)) {
            boolean encrypted = contains(head, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))
                    || contains(Files.readAllBytes(file), "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
            return encrypted
                    ? new Recognised.Refused(Recognised.Reason.ENCRYPTED, type, "an encrypted office document")
                    : notAllowed(type);
        }
        if (type.equals("application/pdf") && !startsWith(head, "%PDF-")) {
            return new Recognised.Refused(
                    Recognised.Reason.UNREADABLE, type, "something else stands before the beginning of the PDF");
        }
        if (type.equals("text/plain") && !PlainText.is(file)) {
            return notAllowed("application/octet-stream");
        }
        return listed(type, size, name);
    }

    private Recognised ofPackage(Path file, long size, String name) {
        PackageKind.Answer answer = PackageKind.of(file);
        return switch (answer) {
            case PackageKind.Office office -> listed(office.mediaType(), size, name);
            case PackageKind.WithMacros macros ->
                new Recognised.Refused(
                        Recognised.Reason.MACRO_ENABLED, macros.mediaType(), "save the document without macros");
            case PackageKind.OtherArchive other -> notAllowed(other.mediaType());
            case PackageKind.Damaged damaged ->
                new Recognised.Refused(Recognised.Reason.UNREADABLE, "application/zip", damaged.detail());
        };
    }

    private Recognised listed(String type, long size, String name) {
        return allowed.of(type).<Recognised>map(kind -> sized(kind, size, name)).orElseGet(() -> notAllowed(type));
    }

    private static Recognised sized(FileKind kind, long size, String name) {
        return size > kind.mostBytes()
                ? new Recognised.Refused(
                        Recognised.Reason.TOO_LARGE,
                        kind.mediaType(),
                        size + " bytes; at most " + kind.mostBytes() + " for " + kind.code())
                : new Recognised.Allowed(kind, kind.fits(name));
    }

    private Recognised notAllowed(String type) {
        String list =
                String.join(", ", allowed.kinds().stream().map(FileKind::code).toList());
        return new Recognised.Refused(
                Recognised.Reason.KIND_NOT_ALLOWED, type, "the content is " + type + "; allowed are " + list);
    }

    private static boolean startsWith(byte[] head, String text) {
        return new String(head, 0, Math.min(head.length, text.length()), StandardCharsets.ISO_8859_1).equals(text);
    }

    private static boolean contains(byte[] in, byte[] part) {
        String text = new String(in, StandardCharsets.ISO_8859_1);
        return text.contains(new String(part, StandardCharsets.ISO_8859_1));
    }

    /** Reads its list of types when the first file comes, not at the start of the server. */
    private static final class OnDemand {
        private static final Tika TIKA = new Tika();
    }
}

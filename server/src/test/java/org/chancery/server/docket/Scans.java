package org.chancery.server.docket;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.chancery.server.RunningServer;
import org.chancery.server.docket.paper.Printed;
import org.chancery.server.docket.paper.Sheet;
import org.chancery.server.operation.ServeOptions;
import org.chancery.words.language.Language;

/** Files as delegations send them, good and bad. */
public final class Scans {

    private Scans() {}

    /** A page with a sentence. */
    public static byte[] pdf(String text) {
        return Printed.pdf(Sheet.of(Language.ENGLISH, "Scan").say(text), LocalDate.of(2026, 11, 1));
    }

    static byte[] withScript() {
        return made(document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')")));
    }

    static byte[] locked() {
        return made(document -> {
            var policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
        });
    }

    /** A page whose content unpacks to three hundred megabytes. */
    static byte[] bomb() {
        return made(document -> {
            PDStream content = new PDStream(document);
            byte[] blanks = new byte[1 << 20];
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < 300; i++) {
                    out.write(blanks);
                }
            }
            document.getPage(0).setContents(content);
        });
    }

    private interface Making {
        void on(PDDocument document) throws IOException;
    }

    private static byte[] made(Making making) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            making.on(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> stored(RunningServer server) throws IOException {
        return files(server.part(ServeOptions.class).data().resolve("files"));
    }

    /** What is there in plain while it is looked into. */
    static List<Path> passing(RunningServer server) throws IOException {
        return files(server.part(ServeOptions.class).data().resolve("incoming"));
    }

    private static List<Path> files(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}

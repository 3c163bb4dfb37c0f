package org.chancery.server.copies;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.label.Label;
import org.chancery.law.label.LabelText;
import org.chancery.law.label.Level;
import org.chancery.law.label.Reader;
import org.chancery.server.ChanceryServer;
import org.chancery.server.RunningServer;
import org.chancery.server.identity.Somebody;
import org.chancery.server.labels.Authorisation;
import org.chancery.server.labels.AuthorisationActs;
import org.chancery.server.labels.Labels;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.chancery.server.permission.Role;
import org.jspecify.annotations.Nullable;

/** A running server whose log takes restricted acts every second, for all tests of copies in this JVM. */
final class CopyServer {

    static final Label.Marking RESTRICTED = label("RESTRICTED");

    private static @Nullable RunningServer shared;

    private CopyServer() {}

    static synchronized RunningServer shared() {
        if (shared == null) {
            RunningServer started = start(ServeOptions.usual(folder()).onPort(0).withoutLibrary());
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            shared = started;
        }
        return shared;
    }

    /** Starts a server with restricted acts. */
    static RunningServer start(ServeOptions options) {
        System.setProperty("chancery.restricted-acts", "on");
        System.setProperty("chancery.restricted-acts-every", "PT2S");
        System.setProperty("chancery.restricted-acts-places", "16");
        try {
            return ChanceryServer.start(options, Progress.silent());
        } finally {
            System.clearProperty("chancery.restricted-acts");
            System.clearProperty("chancery.restricted-acts-every");
            System.clearProperty("chancery.restricted-acts-places");
        }
    }

    static <T> T part(Class<T> type) {
        return shared().part(type);
    }

    /** A label of Avelia's that the secretariat may read too. */
    static Label.Marking label(String level) {
        return (Label.Marking)
                LabelText.read(level + "; originator=XAV; release=XAV,secretariat; review=2029-05-01; basis=SEC");
    }

    /** Somebody who may read up to TOP SECRET. */
    static Somebody authorised(Role role) {
        return authorise(Somebody.in(shared(), role));
    }

    static Somebody authorise(Somebody person) {
        Reader reader = new Reader(
                person.role().isOfState() ? Recipient.of("XAV") : Recipient.of("secretariat"),
                Level.TOP_SECRET,
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                Optional.of(LocalDate.of(2099, 12, 31)));
        person.server()
                .part(Labels.class)
                .record(AuthorisationActs.granted(new Authorisation(
                        UUID.randomUUID().toString(),
                        person.mandate(),
                        reader,
                        false,
                        LocalDate.of(2020, 1, 1),
                        Optional.empty())))
                .join();
        return person;
    }

    /** A document of two pages in the registry. */
    static RegisteredDocument entered(Somebody officer) {
        UUID id = part(Documents.class)
                .enter(officer.actor(), NewDocument.kept("Terms of the trial", "CC/7", RESTRICTED, pdf(2)));
        return part(Documents.class).find(officer.actor().reader(), id).orElseThrow();
    }

    /** Issues a copy to each and waits until they are recorded. */
    static List<Copy> issued(Somebody officer, RegisteredDocument document, Somebody... holders) {
        part(Issue.class)
                .issue(
                        officer.actor(),
                        document.id(),
                        document.version(),
                        List.of(holders).stream().map(Somebody::mandate).toList());
        settled(officer, document.id());
        return part(Copies.class).of(officer.actor().reader(), document.id());
    }

    /** Waits until nothing about the document waits for a tick. */
    static void settled(Somebody officer, UUID document) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> part(Steps.class).of(officer.actor().reader(), document).stream()
                        .noneMatch(it -> it.state() == Step.State.WAITING));
    }

    static Copy copy(Somebody officer, Copy known) {
        return part(Copies.class).find(officer.actor().reader(), known.id()).orElseThrow();
    }

    static byte[] pdf(int pages) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 1; i <= pages; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(90, 600);
                    content.showText("Page " + i + " of the terms of the trial.");
                    content.endText();
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path folder() {
        try {
            return Files.createTempDirectory("chancery-copies");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

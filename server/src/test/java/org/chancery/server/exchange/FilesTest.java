package org.chancery.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.chancery.law.label.LabelText;
import org.chancery.server.RunningServer;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.exchange.file.Attachment;
import org.chancery.server.exchange.file.Attachments;
import org.chancery.server.exchange.file.FileIntake;
import org.chancery.server.exchange.file.FileRefused;
import org.chancery.server.exchange.file.Previews;
import org.chancery.server.exchange.file.Upload;
import org.chancery.server.operation.ServeOptions;
import org.chancery.server.permission.Actor;
import org.junit.jupiter.api.Test;

class FilesTest {

    private static final byte[] PROGRAM = "MZ\u0000 this is no paper".getBytes(StandardCharsets.ISO_8859_1);

    private final RunningServer server = DemoServer.shared();
    private final Hall hall = new Hall(server);
    private final FileIntake intake = server.part(FileIntake.class);
    private final Attachments attachments = server.part(Attachments.class);
    private final Previews previews = server.part(Previews.class);
    private final Actor avelia = hall.head("XAV");
    private final Actor brenmark = hall.head("XBR");

    static byte[] pdf(boolean active) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            if (active) {
                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('here')"));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Attachment attached(byte[] content, String name) {
        Upload upload = intake.whole(avelia, name, content.length, new ByteArrayInputStream(content));
        Item item = hall.opened(
                avelia,
                "With a file",
                Hall.from(
                        Hall.document("Paper", "", Hall.restricted("XAV", "XAV,XBR"), "XBR"),
                        List.of(),
                        List.of(upload.id()),
                        ""));
        return attachments.of(avelia.reader(), item.id()).getFirst();
    }

    @Test
    void a_file_comes_back_as_it_was_sent_and_lies_encrypted_on_the_disk() throws Exception {
        byte[] words = "a sentence that nobody may find on the disk".getBytes(StandardCharsets.UTF_8);
        Attachment file = attached(words, "../../etc/note.txt");
        assertThat(file.name()).isEqualTo("note.txt");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        attachments.copy(file, out);
        assertThat(out.toByteArray()).isEqualTo(words);
        Path data = server.part(ServeOptions.class).data();
        try (Stream<Path> all =
                Stream.concat(Files.walk(data.resolve("files")), Files.walk(data.resolve("incoming")))) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1))
                        .doesNotContain("nobody may find");
            }
        }
    }

    @Test
    void a_file_is_found_by_those_who_may_read_its_item() {
        Attachment file = attached(pdf(false), "paper.pdf");
        assertThat(attachments.find(brenmark.reader(), file.id())).isPresent();
        assertThat(attachments.find(hall.head("XKE").reader(), file.id())).isEmpty();
        assertThat(attachments.find("", file.id())).isEmpty();
    }

    @Test
    void a_renamed_executable_is_refused_and_given_up() {
        assertThatThrownBy(() -> intake.whole(avelia, "paper.pdf", PROGRAM.length, new ByteArrayInputStream(PROGRAM)))
                .isInstanceOfSatisfying(
                        FileRefused.class, it -> assertThat(it.why()).isEqualTo("KIND_NOT_ALLOWED"));
    }

    @Test
    void an_upload_that_broke_off_at_99_percent_goes_on() {
        byte[] whole = pdf(false);
        int most = whole.length * 99 / 100;
        String id = intake.begin(avelia, "paper.pdf", whole.length);
        InputStream breaking = new InputStream() {
            private int at;

            @Override
            public int read() throws IOException {
                if (at == most) {
                    throw new IOException("the connection broke");
                }
                return whole[at++] & 0xff;
            }
        };
        assertThatThrownBy(() -> intake.append(avelia, id, 0, breaking))
                .isInstanceOf(java.io.UncheckedIOException.class);
        long offset = intake.offset(avelia, id);
        assertThat(offset).isEqualTo(most);
        assertThatThrownBy(() -> intake.check(avelia, id)).hasMessageStartingWith("INCOMPLETE");
        assertThatThrownBy(() -> intake.append(avelia, id, 0, new ByteArrayInputStream(whole)))
                .hasMessageStartingWith("WRONG_OFFSET");
        intake.append(avelia, id, offset, new ByteArrayInputStream(whole, most, whole.length - most));
        assertThat(intake.check(avelia, id).kind()).isEqualTo("pdf");
    }

    @Test
    void an_upload_belongs_to_whoever_sends_it() {
        byte[] whole = pdf(false);
        String id = intake.whole(avelia, "paper.pdf", whole.length, new ByteArrayInputStream(whole))
                .id();
        assertThat(intake.ready(brenmark, List.of(id))).isEmpty();
        assertThatThrownBy(() -> intake.offset(brenmark, id)).hasMessageStartingWith("UNKNOWN");
        Draft draft = Hall.from(
                Hall.document("Paper", "", Hall.restricted("XBR", "XAV,XBR"), "XAV"), List.of(), List.of(id), "");
        assertThatThrownBy(() -> hall.opened(brenmark, "Not mine", draft)).hasMessage("UPLOAD_MISSING");
    }

    @Test
    void content_above_the_maximum_is_not_kept_also_not_its_file() {
        byte[] whole = pdf(false);
        String id = intake.whole(avelia, "paper.pdf", whole.length, new ByteArrayInputStream(whole))
                .id();
        Draft draft = Hall.from(
                Hall.document(
                        "Paper",
                        "",
                        LabelText.read(
                                "SECRET; originator=XAV; release=XAV,XBR; review=" + Hall.NEXT_YEAR + "; basis=SEC"),
                        "XBR"),
                List.of(),
                List.of(id),
                "");
        assertThatThrownBy(() -> hall.opened(avelia, "Too high", draft)).hasMessage("ABOVE_MAXIMUM");
        assertThat(intake.ready(avelia, List.of(id))).isEmpty();
    }

    @Test
    void what_acts_in_a_file_is_reported_and_taken_out_on_request() throws Exception {
        Attachment file = attached(pdf(true), "paper.pdf");
        assertThat(file.acts()).isNotEmpty().allSatisfy(it -> assertThat(it).startsWith("SCRIPT\t"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        attachments.copyCleaned(file, out);
        try (PDDocument cleaned = Loader.loadPDF(out.toByteArray())) {
            assertThat(cleaned.getNumberOfPages()).isEqualTo(2);
            assertThat(cleaned.getDocumentCatalog().getOpenAction()).isNull();
        }
    }

    @Test
    void pages_of_a_pdf_are_shown_as_pictures() {
        Attachment file = attached(pdf(true), "paper.pdf");
        assertThat(previews.pages(file)).isEqualTo(2);
        byte[] picture = previews.picture(file, 2).orElseThrow();
        assertThat(new String(picture, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
        assertThat(previews.picture(file, 3)).isEmpty();
        assertThat(previews.picture(file, 0)).isEmpty();
    }

    @Test
    void a_file_without_a_byte_and_one_that_no_kind_allows_are_not_begun() {
        assertThatThrownBy(() -> intake.begin(avelia, "a.txt", 0)).hasMessageStartingWith("EMPTY");
        assertThatThrownBy(() -> intake.begin(avelia, "a.txt", intake.mostBytes() + 1))
                .hasMessageStartingWith("TOO_LARGE");
    }
}

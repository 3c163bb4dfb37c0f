package org.chancery.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.exchange.file.Attachments;
import org.chancery.server.exchange.file.FileIntake;
import org.chancery.server.permission.Actor;
import org.junit.jupiter.api.Test;

class CopyRegistrationTest {

    private final RunningServer server = DemoServer.shared();
    private final Hall hall = new Hall(server);
    private final Actor avelia = hall.head("XAV");

    @Test
    void a_registry_officer_enters_a_pdf_of_the_exchange_for_numbered_copies_and_others_do_not() {
        byte[] content = FilesTest.pdf(false);
        String upload = server.part(FileIntake.class)
                .whole(avelia, "paper.pdf", content.length, new ByteArrayInputStream(content))
                .id();
        Item item = hall.opened(
                avelia,
                "For copies",
                Hall.from(
                        Hall.document("Paper for copies", "", Hall.restricted("XAV", "XAV,XBR,registry"), "registry"),
                        List.of(),
                        List.of(upload),
                        ""));
        UUID file = server.part(Attachments.class)
                .of(avelia.reader(), item.id())
                .getFirst()
                .id();
        String action = "/en/exchange/files/" + file + "/register";
        PageForms delegation = WorldLog.signIn(server, "Aurel Dane");
        assertThat(delegation.page("/en/exchange/items/" + item.id()).select("form[action=" + action + "]"))
                .isEmpty();
        PageForms registry = WorldLog.signIn(server, "Greta Holm");
        var answer = registry.submit("/en/exchange/items/" + item.id(), action);
        assertThat(answer.statusCode()).isEqualTo(303);
        String entered = answer.headers().firstValue("Location").orElseThrow();
        assertThat(entered).startsWith("/en/copies/documents/");
        assertThat(registry.page(entered).text()).contains("Paper for copies");
    }

    @Test
    void a_refusal_of_the_registry_stands_on_the_page_of_the_item_in_whole_sentences() throws Exception {
        byte[] content;
        try (var document = Loader.loadPDF(FilesTest.pdf(false));
                var out = new ByteArrayOutputStream()) {
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Collection"), new COSDictionary());
            document.save(out);
            content = out.toByteArray();
        }
        String upload = server.part(FileIntake.class)
                .whole(avelia, "portfolio.pdf", content.length, new ByteArrayInputStream(content))
                .id();
        Draft draft = Hall.document("A portfolio", "", Hall.restricted("XAV", "XAV,XBR,registry"), "registry");
        Item item = hall.opened(avelia, "For copies", Hall.from(draft, List.of(), List.of(upload), ""));
        UUID file = server.part(Attachments.class)
                .of(avelia.reader(), item.id())
                .getFirst()
                .id();
        var answer = WorldLog.signIn(server, "Greta Holm")
                .submit("/en/exchange/items/" + item.id(), "/en/exchange/files/" + file + "/register");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("The PDF is a portfolio of other files.")
                .doesNotContain("{0}", "copies.refused");
    }
}

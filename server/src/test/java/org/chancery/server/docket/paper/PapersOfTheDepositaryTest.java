package org.chancery.server.docket.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chancery.law.act.Act;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.Reservation;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.status.AsAt;
import org.chancery.server.agreements.Agreements;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.docket.InstrumentKind;
import org.chancery.server.docket.InstrumentKinds;
import org.chancery.server.web.Texts;
import org.chancery.server.web.WordsSource;
import org.chancery.words.Words;
import org.chancery.words.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PapersOfTheDepositaryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private final Texts texts = DemoServer.shared().part(Texts.class);
    private final Agreements agreements = DemoServer.shared().part(Agreements.class);
    private final Dossier protocol = agreements
            .now()
            .holdings()
            .dossier(new AgreementId("concord-autonomy-protocol"))
            .orElseThrow();

    private Words words(Language language) {
        return DemoServer.shared().part(WordsSource.class).in(language);
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_has_a_model_instrument_in_its_own_words(Language language) {
        var models = new ModelInstruments(texts);
        for (InstrumentKind kind : InstrumentKinds.all()) {
            Sheet sheet =
                    models.of(kind.code(), kind.group(), kind.takesStatements(), protocol.agreement(), words(language));
            assertThat(sheet.blocks()).as(kind.code()).hasSizeGreaterThan(4);
        }
    }

    @Test
    void a_model_can_be_printed_and_edited_and_its_brackets_stay() throws Exception {
        Sheet sheet = new ModelInstruments(texts)
                .of("ratification", "consent", true, protocol.agreement(), words(Language.ENGLISH));
        assertThat(text(Printed.pdf(sheet, DAY)))
                .contains("Instrument of ratification", "declare that the Government of [State] ratifies it");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Printed.docx(sheet, DAY)))) {
            String body = "";
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    body = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            assertThat(body).contains("ratifies it and undertakes");
        }
    }

    @Test
    void a_certified_copy_has_all_pages_of_the_original_and_one_of_certification() {
        byte[] original = Printed.pdf(Sheet.of(Language.ENGLISH, "The text").say("Article 1."), DAY);
        Sheet page = new Certificates(texts)
                .of(
                        protocol.agreement(),
                        new Certificates.Original(
                                "English",
                                "text.pdf",
                                Hashes.sha256(original),
                                1,
                                Optional.of(12L),
                                "log.example",
                                true),
                        DAY,
                        words(Language.ENGLISH));
        byte[] copy = Certified.copy(original, Printed.pdf(page, DAY));
        assertThat(Certified.pages(copy)).isEqualTo(2);
        assertThat(text(copy)).contains("Article 1.", Hashes.sha256(original).substring(0, 20), "certifies nothing");
    }

    @Test
    void what_is_no_pdf_is_not_certified() {
        assertThatThrownBy(() -> Certified.copy(new byte[] {1, 2, 3}, new byte[0]))
                .isInstanceOf(Certified.NotReadable.class);
    }

    @Test
    void the_statement_for_registration_names_parties_dates_and_reservations() {
        Sheet sheet = new RegistrationStatement(texts)
                .of(agreements.now().law(), protocol, AsAt.on(DAY), List.of("text-en.pdf"), words(Language.ENGLISH));
        assertThat(text(Printed.pdf(sheet, DAY)))
                .contains("Article 102", "Kestrel Ford", "Avelia: ratification, 3 March 2026", "Not in force")
                .contains("Excludes rescue craft", "text-en.pdf");
    }

    @Test
    void the_package_holds_its_files_and_their_hashes() throws Exception {
        byte[] zip = new RegistrationPackage()
                .with("text-en.pdf", "one".getBytes(StandardCharsets.UTF_8))
                .with("statement-en.pdf", "two".getBytes(StandardCharsets.UTF_8))
                .zip(DAY);
        List<String> names = new ArrayList<>();
        String sums = "";
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                if (entry.getName().equals("SHA256SUMS")) {
                    sums = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        assertThat(names).containsExactly("text-en.pdf", "statement-en.pdf", "SHA256SUMS");
        assertThat(sums).contains(Hashes.sha256("one".getBytes(StandardCharsets.UTF_8)) + "  text-en.pdf");
    }

    @ParameterizedTest
    @EnumSource
    void a_notification_gives_the_number_and_the_statement_word_for_word(Language language) {
        List<Act> acts =
                protocol.acts().stream().filter(Reservation.class::isInstance).toList();
        Sheet sheet = new NoticeText(texts)
                .of(
                        "DN/2026/7",
                        DAY,
                        protocol.agreement(),
                        acts,
                        List.of(),
                        List.of(agreements
                                .now()
                                .law()
                                .finding(protocol.agreement().id(), AsAt.on(DAY))),
                        words(language));
        assertThat(text(Printed.pdf(sheet, DAY)))
                .contains("DN/2026/7", "Excludes rescue craft", "Исключает спасательные суда");
    }
}

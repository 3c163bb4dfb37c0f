package org.chancery.text.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.chancery.text.TextException;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.AknReader;
import org.chancery.text.draft.DraftOptions;
import org.chancery.text.draft.DraftReader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PictureTest {
    private static final Path CHINESE = Path.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @TempDir
    Path folder = Path.of("target");

    @BeforeEach
    void picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", png);
        Files.createDirectory(folder.resolve("inside"));
        Files.write(folder.resolve("inside/seal.png"), png.toByteArray());
        Files.write(folder.resolve("outside.png"), png.toByteArray());
        Files.writeString(folder.resolve("inside/notes.png"), "no picture");
    }

    private Images images() {
        return Images.in(folder.resolve("inside"));
    }

    private static AknDocument draft(String text, String language) {
        return DraftReader.read(
                        "BODY\n\nART 1 - Seal\n  " + text + "\n",
                        DraftOptions.of("/akn/xc/act/agreement/2026-02-02/1/" + language, LocalDate.of(2026, 2, 2)))
                .document();
    }

    @Test
    void a_picture_stands_in_every_export() throws Exception {
        AknDocument text = draft("The seal: {{IMG seal.png A black seal}}.", "eng");
        byte[] pdf = PdfWriter.write(text, images(), List.of());

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(document.getNumberOfPages() - 1)
                            .getResources()
                            .getXObjectNames())
                    .isNotEmpty();
        }
        assertThat(PdfConformance.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfConformance.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(HtmlPage.of(text, images())).contains("<img src=\"data:image/png;base64,", "alt=\"A black seal\"");
        byte[] docx = DocxWriter.write(text, new Revision("A", NOW), images());
        assertThat(ExportTest.parts(docx).get("word/document.xml")).contains("r:embed=\"rIdImage1\"");
        assertThat(names(docx)).contains("word/media/image1.png");
        assertThat(ExportTest.parts(EpubWriter.write(text, NOW, images())).get("text.xhtml"))
                .contains("data:image/png");
    }

    private static List<String> names(byte[] archive) throws IOException {
        List<String> names = new java.util.ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void a_picture_that_is_not_there_stands_as_its_description() throws Exception {
        AknDocument text = draft("The seal: {{IMG lost.png A black seal}}.", "eng");

        assertThat(PdfConformance.failures(PdfWriter.write(text, images(), List.of()), PDFAFlavour.PDFUA_1))
                .isEmpty();
        assertThat(ExportTest.parts(DocxWriter.write(text, new Revision("A", NOW), images()))
                        .get("word/document.xml"))
                .contains("[A black seal]");
    }

    @Test
    void only_pictures_inside_the_folder_are_shown() throws IOException {
        Files.createSymbolicLink(folder.resolve("inside/link.png"), folder.resolve("outside.png"));

        assertThat(images().at("seal.png")).isPresent();
        for (String src :
                List.of("../outside.png", "link.png", "notes.png", "/etc/passwd", "http://a.example/x.png", "")) {
            assertThat(images().at(src)).as(src).isEmpty();
        }
    }

    @Test
    void chinese_without_a_font_is_refused_and_not_printed_as_blanks() {
        assertThatThrownBy(() -> PdfWriter.write(draft("条约", "zho")))
                .isInstanceOf(TextException.class)
                .hasMessageContaining("--font");
    }

    @Test
    void chinese_is_printed_with_a_font_that_has_it() throws Exception {
        Assumptions.assumeTrue(Files.exists(CHINESE), "skipped: the font " + CHINESE + " is not installed");
        byte[] pdf = PdfWriter.write(draft("条约 **条约** and a treaty", "zho"), Images.none(), List.of(CHINESE));

        assertThat(PdfConformance.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfConformance.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(document))
                    .contains("条约");
        }
    }

    @Test
    void a_formula_stands_as_mathematics_on_the_page_and_in_words_elsewhere() throws Exception {
        String math =
                "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" alttext=\"s = a / n\"><mi>s</mi><mo>=</mo><mfrac><mi>a</mi><mi>n</mi></mfrac></math>";
        AknDocument text = draft("MATH\n    " + math, "eng");

        AknReader.read(HtmlPage.of(text).replace("<!DOCTYPE html>", ""));
        assertThat(HtmlPage.of(text)).contains("<mfrac><mi>a</mi><mi>n</mi></mfrac>");
        assertThat(ExportTest.parts(DocxWriter.write(text, new Revision("A", NOW)))
                        .get("word/document.xml"))
                .contains("s = a / n");
        byte[] pdf = PdfWriter.write(text);
        assertThat(PdfConformance.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(document))
                    .contains("s = a / n");
        }
    }
}

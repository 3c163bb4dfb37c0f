package org.chancery.bench.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.chancery.marking.code.CopyCode;
import org.chancery.marking.pdf.MarkableDocument;
import org.chancery.marking.pdf.Marking;
import org.chancery.marking.pdf.Wording;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Two pictures of each kind; {@code ./chancery bench copies} takes more. */
class RecognitionTest {
    private static final long SEED = 11;

    @TestFactory
    Stream<DynamicTest> pages_in_ordinary_pictures_are_named_and_no_picture_names_a_wrong_copy() throws Exception {
        CopyCode code = CopyCode.fromBits(SEED);
        Recognition recognition = new Recognition(copy(code), code, 1);
        return Distortions.ALL.stream()
                .filter(Distortions.Distortion::ordinary)
                .map(distortion -> DynamicTest.dynamicTest(distortion.name(), () -> {
                    Recognition.Result result = recognition.of(distortion, 2, SEED);
                    assertThat(result.wrong()).as("wrong, seed %d", SEED).isZero();
                    assertThat(result.right()).as("right, seed %d", SEED).isEqualTo(2);
                }));
    }

    private static byte[] copy(CopyCode code) throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                text.newLineAtOffset(72, 750);
                text.setLeading(14);
                for (int line = 1; line <= 45; line++) {
                    text.showText("Article " + line + ". The Parties shall consult each other on new technology.");
                    text.newLine();
                }
                text.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            Marking marking = new Marking(
                    "RESTRICTED", 1, 5, "Mission of Aldmark", "Central Registry", LocalDate.EPOCH, code, Wording.BOTH);
            return MarkableDocument.read(out.toByteArray()).copy(marking);
        }
    }
}

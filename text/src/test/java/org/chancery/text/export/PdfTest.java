package org.chancery.text.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.chancery.text.akn.AknReader;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PdfTest {
    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
                    .distinct()
                    .toList();
        }
    }

    @Test
    void the_pdf_is_accessible_and_archival() throws Exception {
        byte[] pdf = PdfWriter.write(ExportTest.agreement("", ""));

        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void resolutions_become_accessible_pdf_in_english_russian_and_arabic() throws Exception {
        for (var file : org.chancery.text.Material.resolutions()) {
            if (file.toString().contains("80_58") && file.toString().matches(".*(English|Russian|Arabic).xml")) {
                byte[] pdf = PdfWriter.write(AknReader.read(org.chancery.text.Material.read(file)));
                assertThat(failures(pdf, PDFAFlavour.PDFUA_1))
                        .as(file.toString())
                        .isEmpty();
                assertThat(failures(pdf, PDFAFlavour.PDFA_2_A))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }
}

package org.chancery.text.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.text.akn.AknReader;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfTest {
    @Test
    void the_pdf_is_accessible_and_archival() throws Exception {
        byte[] pdf = PdfWriter.write(ExportTest.agreement("", ""));

        assertThat(PdfConformance.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfConformance.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void resolutions_become_accessible_pdf_in_english_russian_and_arabic() throws Exception {
        for (var file : org.chancery.text.Material.resolutions()) {
            if (file.toString().contains("80_58") && file.toString().matches(".*(English|Russian|Arabic).xml")) {
                byte[] pdf = PdfWriter.write(AknReader.read(org.chancery.text.Material.read(file)));
                assertThat(PdfConformance.failures(pdf, PDFAFlavour.PDFUA_1))
                        .as(file.toString())
                        .isEmpty();
                assertThat(PdfConformance.failures(pdf, PDFAFlavour.PDFA_2_A))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }
}

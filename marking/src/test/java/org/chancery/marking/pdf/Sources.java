package org.chancery.marking.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.chancery.marking.code.CopyCode;

/** Documents made for the tests. */
public final class Sources {
    private Sources() {}

    public static Marking marking(int copy, CopyCode code) {
        return new Marking(
                "RESTRICTED / ДЛЯ СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ",
                copy,
                12,
                "Ministry of Foreign Affairs of Aldmark",
                "Central Registry",
                LocalDate.of(2026, 11, 23),
                code,
                Wording.BOTH);
    }

    /** Pages of text with margins of an inch. */
    public static byte[] letter(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 1; page <= pages; page++) {
                StringBuilder text = new StringBuilder("BT /F1 11 Tf 72 760 Td 14 TL\n");
                for (int line = 1; line <= 46; line++) {
                    text.append("(Page ").append(page).append(" line ").append(line);
                    text.append(": the Parties shall notify each other of joint reviews of new technology.) Tj T*\n");
                }
                page(document, PDRectangle.A4, text + "ET\n");
            }
            return saved(document);
        }
    }

    /** One page with the given drawing. */
    public static byte[] drawn(PDRectangle box, int rotation, String drawing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document, box, drawing).setRotation(rotation);
            return saved(document);
        }
    }

    static PDPage page(PDDocument document, PDRectangle box, String drawing) throws IOException {
        PDPage page = new PDPage(box);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F1"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        page.setResources(resources);
        PDStream content = new PDStream(document);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(drawing.getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(content);
        document.addPage(page);
        return page;
    }

    public static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}

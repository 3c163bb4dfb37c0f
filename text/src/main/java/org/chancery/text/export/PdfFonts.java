package org.chancery.text.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.chancery.text.TextException;
import org.chancery.text.akn.AknDocument;

/** The fonts of a PDF: DejaVu, and what the caller has for characters that it lacks. */
final class PdfFonts {
    private PdfFonts() {}

    /** Refuses a text with Chinese, Japanese or Korean characters for which there is no font; they would be lost. */
    static void check(AknDocument document, List<Path> fonts) {
        if (!fonts.isEmpty()) {
            return;
        }
        document.work()
                .text()
                .codePoints()
                .filter(PdfFonts::ideographic)
                .findFirst()
                .ifPresent(c -> {
                    throw TextException.of(
                            "no-font",
                            "there is no font for '" + Character.toString(c) + "'",
                            "Name a TrueType font that has it (--font FILE), for example DroidSansFallbackFull.ttf.");
                });
    }

    private static boolean ideographic(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> false;
        };
    }

    /** Gives the renderer its fonts; returns the families in the order in which a character is looked for. */
    static String use(PdfRendererBuilder builder, List<Path> fonts) {
        font(builder, "DejaVuSans.ttf", 400, FontStyle.NORMAL);
        font(builder, "DejaVuSans-Bold.ttf", 700, FontStyle.NORMAL);
        font(builder, "DejaVuSans-Oblique.ttf", 400, FontStyle.ITALIC);
        font(builder, "DejaVuSans-BoldOblique.ttf", 700, FontStyle.ITALIC);
        StringBuilder families = new StringBuilder("'Body'");
        for (int i = 0; i < fonts.size(); i++) {
            builder.useFont(fonts.get(i).toFile(), "Further" + i, 400, FontStyle.NORMAL, true);
            families.append(",'Further").append(i).append("'");
        }
        return families.toString();
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(() -> resource(file), "Body", weight, style, true);
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(
                PdfWriter.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/" + file), file);
    }
}

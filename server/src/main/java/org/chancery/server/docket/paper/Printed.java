package org.chancery.server.docket.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.draft.DraftOptions;
import org.chancery.text.draft.DraftReader;
import org.chancery.text.export.DocxWriter;
import org.chancery.text.export.PdfWriter;
import org.chancery.text.export.Revision;
import org.chancery.words.language.Language;

/** A sheet as a file: accessible PDF, or a word-processor file that can be edited. */
public final class Printed {

    private Printed() {}

    /** PDF/UA and PDF/A. */
    public static byte[] pdf(Sheet sheet, LocalDate day) {
        return PdfWriter.ofPage(SheetHtml.page(sheet, day));
    }

    /** Office Open XML. */
    public static byte[] docx(Sheet sheet, LocalDate day) {
        Instant time = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return DocxWriter.write(document(sheet, day), new Revision("Chancery", time));
    }

    private static AknDocument document(Sheet sheet, LocalDate day) {
        String language = sheet.language() == Language.RUSSIAN ? "rus" : "eng";
        DraftOptions options = DraftOptions.of("/akn/aa/statement/" + day + "/paper/" + language, day);
        return DraftReader.read(draft(sheet), options).document();
    }

    private static String draft(Sheet sheet) {
        StringBuilder out = new StringBuilder("PREFACE\n\n  LONGTITLE " + plain(sheet.title()) + "\n\nBODY\n\n");
        for (Sheet.Block block : sheet.blocks()) {
            switch (block) {
                case Sheet.Heading(String text) ->
                    out.append("  **").append(plain(text)).append("**\n\n");
                case Sheet.Paragraph(String text) ->
                    text.lines()
                            .filter(line -> !line.isBlank())
                            .forEach(
                                    line -> out.append("  ").append(plain(line)).append("\n\n"));
                case Sheet.Facts(var facts) -> {
                    out.append("  TABLE\n");
                    for (Sheet.Fact fact : facts) {
                        out.append("    TR\n      TH\n        ")
                                .append(plain(fact.name()))
                                .append("\n      TC\n        ")
                                .append(plain(fact.value()))
                                .append('\n');
                    }
                    out.append('\n');
                }
                case Sheet.Signing(var lines) ->
                    lines.forEach(line -> out.append("  ").append(plain(line)).append("\n\n"));
                case Sheet.Items(var items) -> {
                    out.append("  BULLETS\n");
                    items.forEach(
                            item -> out.append("    * ").append(plain(item)).append('\n'));
                    out.append('\n');
                }
            }
        }
        return out.toString();
    }

    /** One line in which nothing is a mark of the drafting format. */
    private static String plain(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        String escaped = line.replaceAll("([\\\\*/_{}\\[\\]|])", "\\\\$1");
        return escaped.isEmpty() || escaped.startsWith("\\") || !Character.isLetterOrDigit(escaped.charAt(0))
                ? escaped
                : "\\" + escaped;
    }
}

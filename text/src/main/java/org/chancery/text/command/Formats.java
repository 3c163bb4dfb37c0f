package org.chancery.text.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.TextException;
import org.chancery.text.TextFiles;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.AknReader;
import org.chancery.text.akn.AknWriter;
import org.chancery.text.akn.Element;
import org.chancery.text.draft.DraftOptions;
import org.chancery.text.draft.DraftReader;
import org.chancery.text.draft.DraftWriter;
import org.chancery.text.export.DocxWriter;
import org.chancery.text.export.EpubWriter;
import org.chancery.text.export.HtmlPage;
import org.chancery.text.export.Images;
import org.chancery.text.export.PdfWriter;
import org.chancery.text.export.Revision;
import org.chancery.text.imports.DocxReader;
import org.chancery.text.imports.HtmlReader;
import org.chancery.text.redline.Change;
import org.chancery.text.redline.ChangeList;
import org.chancery.text.redline.Markup;
import org.chancery.text.redline.Redline;

/** File formats by name. */
final class Formats {
    private static final String NO_ADDRESS = "/akn/un/doc/2000/unnamed";
    private static final Pattern LANGUAGE = Pattern.compile("\\.([a-z]{3})\\.txt$");

    private Formats() {}

    /** Reads a file by its ending: {@code .txt} drafting format, {@code .docx}, {@code .html}, else Akoma Ntoso. */
    static AknDocument read(Path file, DraftOptions options) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        byte[] bytes = TextFiles.bytes(file);
        if (name.endsWith(".txt")) {
            return DraftReader.read(TextFiles.decode(bytes), options).document();
        }
        if (name.endsWith(".docx")) {
            return DocxReader.read(bytes, options);
        }
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return HtmlReader.read(TextFiles.decode(bytes), options);
        }
        return AknReader.read(bytes);
    }

    /** Options for a file whose address is not given: a text named {@code x.rus.txt} is in Russian, others in English. */
    static DraftOptions unnamed(Path file, LocalDate today) {
        Matcher m = LANGUAGE.matcher(String.valueOf(file.getFileName()));
        return DraftOptions.of(NO_ADDRESS + (m.find() ? "/" + m.group(1) : ""), today);
    }

    /** Pictures are looked for beside the file, fonts are those named. */
    static byte[] export(AknDocument document, String format, Instant now, Images images, List<Path> fonts) {
        return switch (format) {
            case "html" -> HtmlPage.of(document, images).getBytes(StandardCharsets.UTF_8);
            case "docx" -> DocxWriter.write(document, new Revision("Chancery", now), images);
            case "epub" -> EpubWriter.write(document, now, images);
            case "pdf" -> PdfWriter.write(document, images, fonts);
            case "text" -> DraftWriter.write(document).text().getBytes(StandardCharsets.UTF_8);
            case "akn" -> AknWriter.bytes(document);
            default ->
                throw TextException.of(
                        "usage", "'" + format + "' is no format", "Use html, docx, epub, pdf, text or akn.");
        };
    }

    static byte[] redline(Redline redline, String format, AknDocument after, Instant now) {
        return switch (format) {
            case "list" -> {
                List<String> lines =
                        ChangeList.of(redline).stream().map(Change::format).toList();
                yield (String.join("\n", lines) + (lines.isEmpty() ? "" : "\n")).getBytes(StandardCharsets.UTF_8);
            }
            case "html" ->
                HtmlPage.of(Markup.of(redline), "Comparison", after.language().orElse("en"))
                        .getBytes(StandardCharsets.UTF_8);
            case "docx" -> DocxWriter.write(redline, "Comparison", "en", new Revision("Chancery", now));
            case "akn" -> AknWriter.bytes(marked(redline, after));
            default -> throw TextException.of("usage", "'" + format + "' is no format", "Use list, html, akn or docx.");
        };
    }

    /** The marked text with the metadata of the new version. */
    private static AknDocument marked(Redline redline, AknDocument after) {
        Element work = Markup.of(redline);
        List<org.chancery.text.akn.Node> children = new java.util.ArrayList<>(work.children());
        after.work().child("meta").ifPresent(children::addFirst);
        return after.withRoot(after.root().withChildren(List.of(work.withChildren(children))));
    }
}

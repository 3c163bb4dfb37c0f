package org.chancery.text.export;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Mathematics;
import org.chancery.text.akn.Notices;
import org.chancery.text.akn.Trees;

/**
 * Writes a text as accessible, archival PDF: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), tagged, with contents, bookmarks and
 * page numbers. Nothing is fetched; an image that is not given stands as its description. The fonts at hand have Latin, Greek, Cyrillic and Arabic.
 */
public final class PdfWriter {
    private static final String STYLE = """
            @page{size:A4;margin:25mm 22mm 25mm 22mm;@bottom-center{content:counter(page) " / " counter(pages);font-family:'Body';font-size:9pt}}
            body{font-family:'Body';font-size:10.5pt;line-height:1.4}
            h1{font-size:18pt;margin:0 0 12pt 0}h2{font-size:14pt}h3{font-size:12pt}h4,h5,h6{font-size:11pt}
            h2,h3,h4,h5,h6{page-break-after:avoid;margin:14pt 0 5pt 0}
            p{margin:0 0 6pt 0}
            .num{float:left;width:26pt}
            .paragraph,.subparagraph,.point,.item{margin-left:14pt;clear:both}
            html[dir=rtl] .num{float:right}
            html[dir=rtl] .paragraph,html[dir=rtl] .subparagraph,html[dir=rtl] .point,html[dir=rtl] .item{margin-left:0;margin-right:14pt}
            .subheading{font-style:italic}.brief,.item{page-break-inside:avoid}
            .longTitle{font-weight:bold;font-size:13pt;margin:10pt 0}
            .standing{display:none}.notice{border:0.5pt solid #000;padding:4pt}
            .notes{border-top:0.5pt solid #000;margin-top:18pt;font-size:9pt}
            table{border-collapse:collapse;-fs-table-paginate:paginate}td,th{border:0.5pt solid #000;padding:3pt;vertical-align:top}
            ins{color:#00573f;text-decoration:underline}del{color:#942514;text-decoration:line-through}
            nav{page-break-after:always}nav ol{list-style-type:none;padding-left:0}
            nav .l3{padding-left:12pt}nav .l4{padding-left:24pt}nav .l5,nav .l6{padding-left:36pt}
            a{color:#1d4f91;text-decoration:none}img{max-width:100%}
            """;

    private PdfWriter() {}

    /** The PDF of a document without pictures, in the fonts at hand. */
    public static byte[] write(AknDocument document) {
        return write(document, Images.none(), List.of());
    }

    /**
     * The PDF of a document with its pictures. Further fonts (TrueType) are for characters that those at hand do not have; throws
     * {@link org.chancery.text.TextException} if the text has Chinese, Japanese or Korean characters and no further font is given.
     */
    public static byte[] write(AknDocument document, Images images, List<Path> fonts) {
        PdfFonts.check(document, fonts);
        String style =
                STYLE + Notices.of(document.work()).map(PdfWriter::running).orElse("");
        Element work = Trees.rewrite(document.work(), PdfWriter::spoken);
        String page = HtmlPage.of(work, HtmlPage.title(document), HtmlPage.language(document), style);
        return render(images.within(page, (tag, description) -> Images.Tags.described(description)), fonts);
    }

    /** The PDF of a page of HTML that is well-formed XML and has a style of its own; the family of the fonts at hand is {@code Body}. */
    public static byte[] ofPage(String page) {
        return render(page, List.of());
    }

    /** The renderer has no MathML: a formula stands in words. */
    private static List<Element> spoken(Element element) {
        return List.of(Mathematics.of(element)
                .map(formula -> Element.text("p", Mathematics.inWords(formula)))
                .orElse(element));
    }

    /** A style that prints a notice at the head of every page. */
    private static String running(String notice) {
        String words =
                Links.escaped(notice.replaceAll("[\\\\\"\\p{Cntrl}]", " ")).replace("&quot;", " ");
        return "@page{@top-center{content:\"" + words + "\";font-family:'Body';font-size:8pt;width:100%}}";
    }

    private static byte[] render(String page, List<Path> fonts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        try {
            XRLog.setLoggingEnabled(false);
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
            builder.withProducer("Chancery");
            String families = PdfFonts.use(builder, fonts);
            builder.useUriResolver((base, uri) -> uri.startsWith("#") || uri.startsWith("data:image/") ? uri : null);
            builder.withHtmlContent(
                    page.replace("<!DOCTYPE html>\n", "").replace("font-family:'Body'", "font-family:" + families),
                    null);
            builder.toStream(bytes);
            builder.run();
            return described(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every link says in words where it leads (PDF/UA-1, 7.18.5). */
    private static byte[] described(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink && annotation.getContents() == null) {
                        annotation.setContents("Link");
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 1024);
            document.save(out);
            return out.toByteArray();
        }
    }
}

package org.chancery.text.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Notices;

/** A text as one page of HTML that is also well-formed XML: title, contents, text, notes; readable without style and script. */
public final class HtmlPage {
    private static final Map<String, String> LANGUAGES = Map.of(
            "eng", "en", "rus", "ru", "fra", "fr", "spa", "es", "ara", "ar", "zho", "zh", "chi", "zh", "heb", "he");
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "he", "fa", "ur");

    static final String STYLE = """
            body{max-width:44em;margin:2em auto;padding:0 1em;font-family:serif;line-height:1.5}
            h1,h2,h3,h4,h5,h6{line-height:1.2;margin:1.2em 0 .4em}
            .num{float:inline-start;min-width:2.5em;padding-inline-end:.5em}
            .paragraph,.subparagraph,.point,.item{margin-inline-start:1.5em;clear:both}
            .subheading{font-style:italic}.longTitle{font-weight:bold;font-size:1.2em}
            .notes{border-top:1px solid;margin-top:2em;font-size:.9em}
            table{border-collapse:collapse}td,th{border:1px solid;padding:.3em .5em;vertical-align:top}
            ins{color:#00573f}del{color:#942514}
            .moved-to ins,.moved-to{border-inline-start:3px double #1d4f91;padding-inline-start:.3em}
            .moved-from del{color:#1d4f91}
            .standing{position:sticky;top:0;background:#fff3bf;color:#111;padding:.4em .6em;font-size:.9em;border:1px solid #8a6d00}
            nav ol{list-style:none;padding-inline-start:1em}
            @media (prefers-color-scheme:dark){body{background:#111;color:#eee}a{color:#9cf}ins{color:#7fd1ae}del{color:#f3a193}}
            @media print{body{display:table}.standing{display:table-header-group;position:static}nav{break-after:page}a{color:inherit;text-decoration:none}}
            """;

    private HtmlPage() {}

    /** The page of a document. */
    public static String of(AknDocument document) {
        return of(document.work(), title(document), language(document), STYLE);
    }

    /** The page of a document with the pictures at hand inside it; others keep their address. */
    public static String of(AknDocument document, Images images) {
        return images.within(of(document), (tag, description) -> tag);
    }

    /** The page of a redline's markup, or of another part of a document. */
    public static String of(Element work, String title, String language) {
        return of(work, title, language, STYLE);
    }

    static String of(Element work, String title, String language, String style) {
        HtmlWriter writer = new HtmlWriter(language);
        String body = writer.body(work);
        StringBuilder out = new StringBuilder(body.length() + 4096);
        Optional<String> notice = Notices.of(work);
        String direction = RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
        out.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language + "\" xml:lang=\""
                + language + "\" dir=\"" + direction + "\">\n<head>\n<meta charset=\"UTF-8\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width\"/>\n<title>");
        Links.escape(title, out);
        out.append("</title>\n<meta name=\"description\" content=\"");
        Links.escape(notice.orElse(title), out);
        out.append("\"/>\n<style>").append(style).append("</style>\n</head>\n<body>\n");
        notice.ifPresent(
                text -> out.append("<div class=\"standing\" role=\"note\">" + Links.escaped(text) + "</div>\n"));
        out.append("<h1>");
        Links.escape(title, out);
        out.append("</h1>\n");
        contents(writer.headings, out);
        return out.append("<main>\n")
                .append(body)
                .append("</main>\n</body>\n</html>\n")
                .toString();
    }

    private static void contents(List<HtmlWriter.Heading> headings, StringBuilder out) {
        if (headings.size() < 3) {
            return;
        }
        out.append("<nav aria-label=\"Contents\"><ol>\n");
        for (HtmlWriter.Heading heading : headings) {
            out.append("<li class=\"l" + heading.level() + "\"><a href=\"#");
            Links.escape(heading.id(), out);
            out.append("\">");
            Links.escape(heading.text(), out);
            out.append("</a></li>\n");
        }
        out.append("</ol></nav>\n");
    }

    /** The title: of the metadata, the long title, or the document's kind and number. */
    static String title(AknDocument document) {
        Element work = document.work();
        String alias = work.descendants()
                .filter(e -> e.is("FRBRalias"))
                .findFirst()
                .map(e -> e.attributeOr("value", ""))
                .orElse("");
        if (!alias.isEmpty() && !alias.equals("Untitled")) {
            return alias;
        }
        return work.descendants()
                .filter(e -> e.is("longTitle") || e.is("docTitle"))
                .map(e -> e.text().replaceAll("\\s+", " ").strip())
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse("Untitled");
    }

    /** Language as HTML names it. */
    static String language(AknDocument document) {
        String code = document.language().orElse("eng");
        return LANGUAGES.getOrDefault(code, code);
    }
}

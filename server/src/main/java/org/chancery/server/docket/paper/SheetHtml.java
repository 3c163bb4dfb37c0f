package org.chancery.server.docket.paper;

import java.time.LocalDate;
import java.util.List;

/** A sheet as a page that is printed: calm, with rules instead of boxes, and nothing that runs off the paper. */
final class SheetHtml {
    private static final String STYLE = """
            @page{size:A4;margin:24mm 22mm 24mm 22mm;@bottom-center{content:counter(page) " / " counter(pages);font-family:'Body';font-size:8pt}}
            body{font-family:'Body';font-size:10pt;line-height:1.45}
            h1{font-size:16pt;line-height:1.25;margin:0 0 12pt 0;padding-bottom:6pt;border-bottom:1pt solid #000}
            h2{font-size:11.5pt;margin:14pt 0 4pt 0;page-break-after:avoid}
            p{margin:0 0 7pt 0}
            table{width:100%;table-layout:fixed;border-collapse:collapse;margin:4pt 0 12pt 0;border-top:0.4pt solid #999}
            tr{page-break-inside:avoid}
            th,td{text-align:left;vertical-align:top;padding:3pt 0;border-bottom:0.4pt solid #999;word-wrap:break-word}
            th{width:32%;font-weight:normal;color:#444;padding-right:8pt}
            ul{margin:0 0 8pt 0;padding-left:14pt}li{margin:0 0 3pt 0;word-wrap:break-word}
            .signing{margin-top:26pt;page-break-inside:avoid}
            .signing p{margin:0}.signing .line{width:60%;margin-top:34pt;padding-top:3pt;border-top:0.6pt solid #000}
            """;

    private SheetHtml() {}

    static String page(Sheet sheet, LocalDate day) {
        String language = sheet.language().tag();
        String title = escaped(sheet.title());
        StringBuilder out = new StringBuilder("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language
                + "\" xml:lang=\"" + language + "\">\n<head>\n<meta charset=\"UTF-8\"/>\n<title>" + title
                + "</title>\n<meta name=\"description\" content=\"" + title + "\"/>\n<meta name=\"date\" content=\""
                + day + "\"/>\n<style>" + STYLE
                + "</style>\n</head>\n<body>\n<h1>" + title + "</h1>\n");
        sheet.blocks().forEach(block -> block(block, out));
        return out.append("</body>\n</html>\n").toString();
    }

    private static void block(Sheet.Block block, StringBuilder out) {
        switch (block) {
            case Sheet.Heading(String text) -> line("h2", text, out);
            case Sheet.Paragraph(String text) ->
                text.lines().filter(line -> !line.isBlank()).forEach(line -> line("p", line, out));
            case Sheet.Facts(List<Sheet.Fact> facts) -> {
                out.append("<table>\n");
                for (Sheet.Fact fact : facts) {
                    out.append("<tr><th scope=\"row\">")
                            .append(escaped(fact.name()))
                            .append("</th><td>")
                            .append(escaped(fact.value()))
                            .append("</td></tr>\n");
                }
                out.append("</table>\n");
            }
            case Sheet.Items(List<String> items) -> {
                out.append("<ul>\n");
                items.forEach(item -> line("li", item, out));
                out.append("</ul>\n");
            }
            case Sheet.Signing(List<String> lines) -> {
                out.append("<div class=\"signing\">\n");
                for (int i = 0; i < lines.size(); i++) {
                    boolean signed = i == Math.max(0, lines.size() - 2);
                    out.append(signed ? "<p class=\"line\">" : "<p>")
                            .append(escaped(lines.get(i)))
                            .append("</p>\n");
                }
                out.append("</div>\n");
            }
        }
    }

    private static void line(String element, String text, StringBuilder out) {
        out.append('<').append(element).append('>');
        out.append(escaped(text)).append("</").append(element).append(">\n");
    }

    /** As XML text; characters that XML cannot hold are left out. */
    private static String escaped(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

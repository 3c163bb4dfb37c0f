package org.chancery.text.export;

import java.util.Map;
import java.util.Optional;
import org.chancery.text.concord.Concordance;
import org.chancery.text.concord.Divergence;
import org.chancery.text.concord.Unit;

/** Language versions side by side as one page of HTML, a row a block; rows that diverge say how. */
public final class LanguageTable {
    private static final Map<String, String> CODES =
            Map.of("eng", "en", "rus", "ru", "fra", "fr", "spa", "es", "ara", "ar", "zho", "zh");

    private LanguageTable() {}

    /** The page of a concordance. */
    public static String of(Concordance concordance, String title) {
        StringBuilder out =
                new StringBuilder("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">\n<head>"
                        + "<meta charset=\"UTF-8\"/><title>" + Links.escaped(title) + "</title>\n<style>"
                        + HtmlPage.STYLE
                        + "body{max-width:none}.divergence{color:#942514}</style></head>\n<body><h1>"
                        + Links.escaped(title)
                        + "</h1>\n<table><thead><tr>");
        concordance
                .languages()
                .forEach(l -> out.append("<th scope=\"col\">")
                        .append(Links.escaped(l))
                        .append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        for (Concordance.Row row : concordance.rows()) {
            out.append("<tr>");
            for (int i = 0; i < row.units().size(); i++) {
                cell(concordance.languages().get(i), row.units().get(i), out);
            }
            out.append("</tr>\n");
            divergences(concordance, row, out);
        }
        return out.append("</tbody></table></body></html>\n").toString();
    }

    private static void cell(String language, Optional<Unit> unit, StringBuilder out) {
        String code = CODES.getOrDefault(language, language);
        out.append("<td lang=\"")
                .append(Links.escaped(code))
                .append("\" dir=\"")
                .append(code.equals("ar") ? "rtl" : "ltr");
        out.append("\">");
        unit.ifPresent(u -> Links.escape((u.number().isEmpty() ? "" : u.number() + " ") + u.text(), out));
        out.append("</td>");
    }

    private static void divergences(Concordance concordance, Concordance.Row row, StringBuilder out) {
        String place = row.units().stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(Unit::place)
                .orElse("");
        for (Divergence divergence : concordance.divergences()) {
            if (divergence.place().equals(place)) {
                out.append("<tr><td class=\"divergence\" colspan=\"")
                        .append(concordance.languages().size())
                        .append("\">");
                Links.escape(divergence.format(), out);
                out.append("</td></tr>\n");
            }
        }
    }
}

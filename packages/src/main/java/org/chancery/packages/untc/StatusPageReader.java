package org.chancery.packages.untc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.untc.StatusPage.Other;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the HTML of a status page. Its parts are found by the ends of their ids, which all pages share. */
final class StatusPageReader {

    private static final Pattern AS_AT = Pattern.compile("(?i)as at\\s{0,5}:?\\s{0,5}(\\d{2})-(\\d{2})-(\\d{4})");
    private static final Pattern COUNT = Pattern.compile("(Signatories|Parties)\\s{0,5}:\\s{0,5}(\\d{1,4})");
    private static final Pattern NUMBER =
            Pattern.compile("^\\d{1,3}\\.\\s{0,5}(?:\\([a-z]\\)\\s{1,5}|[a-z]{1,2}\\s{1,5})?");

    private final Problems problems;

    StatusPageReader(Problems problems) {
        this.problems = problems;
    }

    /** The page; empty, with the reason among the problems, when it is no status page or cut short. */
    Optional<StatusPage> read(String html) {
        if (!html.stripTrailing().toLowerCase(Locale.ROOT).endsWith("</html>")) {
            problems.error(
                    0,
                    "end of page",
                    "The page is cut short: it does not end with </html>.",
                    "the whole page, saved again.");
            return Optional.empty();
        }
        Document document = Jsoup.parse(html);
        Element table = document.selectFirst("[id$=_tblgrid]");
        Optional<LocalDate> asAt = part(document, "div3").flatMap(StatusPageReader::asAt);
        String title = part(document, "tcTreaty")
                .map(t -> NUMBER.matcher(t).replaceFirst(""))
                .orElse("");
        if (table == null || asAt.isEmpty() || title.isEmpty()) {
            problems.error(
                    0,
                    "page",
                    "This is not a status page of the United Nations Treaty Collection: it has no heading, date or participants grid.",
                    "a page saved from Status of Treaties.");
            return Optional.empty();
        }
        var grid = new GridReader(problems);
        grid.read(table);
        var sections = new SectionReader(problems);
        String status = part(document, "rptStatus_ctl00_tcText").orElse("");
        String entry = part(document, "rptEIF_ctl00_tcText").orElse("");
        boolean inForce = !part(document, "tcEifLabel")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .contains("not yet");
        List<Other> others = new ArrayList<>(grid.others());
        others.addAll(sections.others(document));
        return Optional.of(new StatusPage(
                asAt.get(),
                title,
                part(document, "rptTreaty_ctl00_tcText").orElse(""),
                entry,
                inForce ? PrintedDate.first(entry) : Optional.empty(),
                part(document, "rptRegistration_ctl00_tcText"),
                count(status, "Signatories"),
                count(status, "Parties"),
                grid.columns().stream().map(GridColumn::heading).toList(),
                grid.actions(),
                grid.rows(),
                sections.entries(document),
                sections.territories(document),
                sections.notes(document, grid.actions()),
                others));
    }

    private static Optional<String> part(Document document, String idEnd) {
        return Optional.ofNullable(document.selectFirst("[id$=_" + idEnd + "]"))
                .map(e -> {
                    Element copy = e.clone();
                    copy.select("sup").remove();
                    return PlainText.line(copy);
                })
                .filter(t -> !t.isEmpty());
    }

    private static Optional<LocalDate> asAt(String text) {
        Matcher m = AS_AT.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(m.group(3)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1))));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static OptionalInt count(String status, String what) {
        Matcher m = COUNT.matcher(status);
        while (m.find()) {
            if (m.group(1).equals(what)) {
                return OptionalInt.of(Integer.parseInt(m.group(2)));
            }
        }
        return OptionalInt.empty();
    }
}

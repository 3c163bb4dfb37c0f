package org.chancery.server.web;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.chancery.law.act.ActId;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.rule.EntryRule;
import org.chancery.law.status.Status;
import org.chancery.server.web.part.Choice;
import org.chancery.server.web.part.Column;
import org.chancery.server.web.part.Crumb;
import org.chancery.server.web.part.Field;
import org.chancery.server.web.part.Paging;
import org.chancery.server.web.part.TimeRuler;
import org.chancery.server.web.part.Tone;
import org.chancery.words.ActText;
import org.chancery.words.FindingText;
import org.chancery.words.StepText;
import org.chancery.words.language.Language;
import org.jspecify.annotations.Nullable;

/** Every shared component once, with made-up content of no real State. */
final class Gallery {

    static final List<Crumb> CRUMBS =
            List.of(new Crumb("Agreements", "/agreements"), new Crumb("Example", "/agreements/x"));

    private Gallery() {}

    /** Name of the template below {@code part/} and what it is given. */
    static Map<String, Map<String, @Nullable Object>> parts(Page page) {
        Map<String, Map<String, @Nullable Object>> parts = new LinkedHashMap<>();
        parts.put("crumbs", with(page, "crumbs", CRUMBS));
        parts.put("asAt", with(page, "on", LocalDate.of(2014, 12, 24), "knownAt", LocalDate.of(2015, 1, 31)));
        parts.put("finding", with(page, "finding", finding(page), "open", true));
        parts.put("places", with(page, "needed", 50, "taken", java.util.Collections.nCopies(47, "Examplia")));
        parts.put("ruler", with(page, "ruler", ruler(page), "title", "Example"));
        parts.put("legend", with(page));
        parts.put("tools", tools(page));
        parts.put("paging", with(page, "paging", new Paging(2, 50, 193)));
        parts.put("date", with(page, "date", LocalDate.of(2014, 12, 24)));
        parts.put("dateBrief", with(page, "date", LocalDate.of(2014, 12, 24)));
        parts.put("instant", with(page, "instant", Instant.parse("2014-12-24T12:00:00Z")));
        parts.put("status", with(page, "status", Status.PARTY, "strong", true));
        parts.put("mark", map("tone", Tone.FORMER));
        parts.put("column", with(page, "column", new Column("name", "State", false)));
        parts.put("empty", map("what", page.t("error.not-found.title"), "how", page.t("error.not-found.text")));
        parts.put("facts", map("title", "Facts", "content", (Content)
                out -> out.writeContent("<div><dt>a</dt><dd>b</dd></div>")));
        parts.put("fact", map("label", "Depositary", "content", (Content) out -> out.writeUserContent("A & B")));
        parts.put("label", with(page, "label", "RESTRICTED"));
        parts.put(
                "field",
                map("field", new Field("on", "Date", "2014-13-01", "Year, month, day", "There is no month 13.")));
        parts.put("choice", map("field", new Field("form", "Form", "b"), "choices", choices()));
        parts.put("span", with(page, "span", span()));
        parts.put("acts", with(page, "acts", List.of(act())));
        parts.put("visitor", with(page));
        return parts;
    }

    private static Map<String, @Nullable Object> tools(Page page) {
        Map<String, @Nullable Object> tools = with(page, "filterLabel", "State", "choices", choices());
        tools.put("choiceLabel", "Status");
        tools.put("csv", "/x.csv");
        tools.put("json", "/x.json");
        return tools;
    }

    private static List<Choice> choices() {
        return List.of(new Choice("a", "First"), new Choice("b", "Second"));
    }

    static FindingText finding(Page page) {
        boolean russian = page.language() == Language.RUSSIAN;
        StepText counted = new StepText(
                EntryRule.COUNTED,
                russian
                        ? "К дате условия 25 сентября 2014 г. прибавлено девяносто дней: 24 декабря 2014 г."
                        : "Ninety days from the triggering date 25 September 2014 lead to 24 December 2014.",
                russian ? "статья 22(1)" : "article 22(1)",
                List.of(act()),
                Optional.of(span()));
        StepText reached = new StepText(
                EntryRule.THRESHOLD_REACHED,
                russian
                        ? "Пятидесятая грамота сдана 25 сентября 2014 г."
                        : "The fiftieth instrument was deposited on 25 September 2014.",
                russian ? "статья 22(1)" : "article 22(1)",
                List.of(act()),
                Optional.empty());
        return new FindingText(
                Finding.Standing.ESTABLISHED,
                russian ? "установлено" : "established",
                russian
                        ? "Договор вступил в силу 24 декабря 2014 г."
                        : "The treaty is in force since 24 December 2014.",
                russian
                        ? "Пятидесятая грамота сдана 25 сентября 2014 г.; девяносто дней (статья 22)."
                        : "Fiftieth instrument on 25 September 2014, plus ninety days (article 22).",
                counted,
                List.of(reached, counted));
    }

    private static ActText act() {
        return new ActText(
                new AgreementId("example"),
                new ActId("XAA-ratification"),
                "Ratification by Examplia, 25 September 2014",
                OptionalLong.of(1412));
    }

    private static StepText.Span span() {
        return new StepText.Span(LocalDate.of(2014, 9, 25), LocalDate.of(2014, 12, 24), CountingRule.days(90), "90 d.");
    }

    private static TimeRuler ruler(Page page) {
        boolean russian = page.language() == Language.RUSSIAN;
        return TimeRuler.of(
                List.of(
                        new TimeRuler.Event(LocalDate.of(2013, 4, 2), russian ? "принят" : "adopted", false),
                        new TimeRuler.Event(
                                LocalDate.of(2013, 6, 3),
                                russian ? "открыт для подписания" : "opened for signature",
                                false),
                        new TimeRuler.Event(
                                LocalDate.of(2014, 9, 25),
                                russian ? "пятидесятая грамота" : "fiftieth instrument",
                                false),
                        new TimeRuler.Event(LocalDate.of(2014, 12, 24), russian ? "вступил в силу" : "in force", false),
                        new TimeRuler.Event(
                                LocalDate.of(2027, 3, 1), russian ? "выход Образцовии" : "Examplia leaves", true)),
                List.of(new TimeRuler.Lasting(LocalDate.of(2014, 12, 24), Optional.empty())),
                LocalDate.of(2026, 11, 22));
    }

    private static Map<String, @Nullable Object> with(Page page, Object... rest) {
        Map<String, @Nullable Object> all = map(rest);
        all.put("page", page);
        return all;
    }

    private static Map<String, @Nullable Object> map(Object... pairs) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}

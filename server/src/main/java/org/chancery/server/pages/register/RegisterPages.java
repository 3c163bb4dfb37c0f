package org.chancery.server.pages.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.chancery.law.act.Act;
import org.chancery.law.instrument.Agreement;
import org.chancery.server.pages.question.Asked;
import org.chancery.server.pages.question.Question;
import org.chancery.server.pages.record.HeldRecord;
import org.chancery.server.pages.record.Records;
import org.chancery.server.pages.shared.Feet;
import org.chancery.server.pages.shared.Site;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.chancery.server.web.part.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The ledger, and how to check it. */
@Controller
@UseCase("public.read")
class RegisterPages {
    private static final int SHEET = 50;
    private final Records records;
    private final Site site;

    RegisterPages(Records records, Site site) {
        this.records = records;
        this.site = site;
    }

    @GetMapping("/{language:en|ru}/register")
    View register(
            Page page,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String agreement,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String only) {
        HeldRecord record = records.now();
        var filter = new RegisterView.Filter(
                Asked.text("agreement", agreement),
                Asked.text("state", state).toUpperCase(Locale.ROOT),
                "acts".equals(only));
        long size = records.size();
        List<Act> fitting = filter.isEmpty() ? List.of() : fitting(record, filter);
        var paging = Paging.of(page.query(), SHEET, filter.isEmpty() ? size : fitting.size());
        var lines = filter.isEmpty() ? sheet(record, size, paging) : sheet(fitting, paging);
        return page.show(
                "pages/register",
                new RegisterView(
                        page.words(),
                        lines,
                        size,
                        records.checkpoint(),
                        filter,
                        agreements(record, page),
                        paging,
                        Feet.of(page, request, page.t("register.title"), Question.today(site.today()))));
    }

    @GetMapping("/{language:en|ru}/register/verify")
    View verify(Page page, HttpServletRequest request) {
        return page.show(
                "pages/verify",
                new VerifyView(
                        Feet.base(request) + "/log",
                        records.verifierKey(),
                        Feet.ofRecord(page, request, Question.today(site.today()))));
    }

    private List<RegisterView.Line> sheet(HeldRecord record, long size, Paging paging) {
        long from = size - 1 - paging.offset();
        var lines = new ArrayList<RegisterView.Line>();
        for (var entry : records.entries(from, SHEET)) {
            lines.add(new RegisterView.Line(entry, record.act(entry.number())));
        }
        return lines;
    }

    private List<RegisterView.Line> sheet(List<Act> fitting, Paging paging) {
        return fitting.stream()
                .skip(paging.offset())
                .limit(SHEET)
                .flatMap(act -> records.entry(act.head().number().orElseThrow()).stream()
                        .map(entry -> new RegisterView.Line(entry, java.util.Optional.of(act))))
                .toList();
    }

    private static List<Act> fitting(HeldRecord record, RegisterView.Filter filter) {
        return record.byNumber().reversed().stream()
                .filter(act -> filter.agreement().isEmpty()
                        || act.head().agreement().value().equals(filter.agreement()))
                .filter(act -> filter.state().isEmpty()
                        || act.head()
                                .state()
                                .filter(s -> s.value().equals(filter.state()))
                                .isPresent())
                .toList();
    }

    private static List<Agreement> agreements(HeldRecord record, Page page) {
        return record.holdings().dossiers().values().stream()
                .map(dossier -> dossier.agreement())
                .sorted(Comparator.comparing(
                        a -> a.shortTitle().in(page.language().tag())))
                .toList();
    }
}

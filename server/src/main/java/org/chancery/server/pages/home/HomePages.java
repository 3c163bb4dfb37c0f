package org.chancery.server.pages.home;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.chancery.law.act.Act;
import org.chancery.law.instrument.AgreementKind;
import org.chancery.server.pages.agreement.AgreementLine;
import org.chancery.server.pages.question.Asked;
import org.chancery.server.pages.question.Question;
import org.chancery.server.pages.record.HeldRecord;
import org.chancery.server.pages.record.Records;
import org.chancery.server.pages.shared.Feet;
import org.chancery.server.pages.shared.Site;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The first page and the list of agreements. */
@Controller
@UseCase("public.read")
class HomePages {
    private static final int RECENT = 12;
    private static final int COMING = 10;
    private final Records records;
    private final Site site;

    HomePages(Records records, Site site) {
        this.records = records;
        this.site = site;
    }

    @GetMapping({"/{language:en|ru}", "/{language:en|ru}/"})
    View home(Page page, HttpServletRequest request) {
        HeldRecord record = records.now();
        Question question = Question.today(site.today());
        var recent = record.acts().stream()
                .filter(act -> !act.head().known().date().isAfter(question.today()))
                .sorted(Comparator.comparing((Act act) -> act.head().known().date())
                        .reversed())
                .limit(RECENT)
                .toList();
        var coming =
                ComingDates.of(record, question.today()).stream().limit(COMING).toList();
        return page.show(
                "pages/home",
                new HomeView(
                        page.words(),
                        question,
                        lines(record, question, AgreementKind.TREATY, page),
                        lines(record, question, AgreementKind.MODEL_ACT, page),
                        recent,
                        coming,
                        record.acts().size(),
                        Feet.ofRecord(page, request, question)));
    }

    @GetMapping("/{language:en|ru}/agreements")
    View agreements(
            Page page,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt) {
        HeldRecord record = records.now();
        Question question = Asked.question(on, knownAt, site.today());
        return page.show(
                "pages/agreements",
                new AgreementsView(
                        page.words(),
                        question,
                        lines(record, question, AgreementKind.TREATY, page),
                        lines(record, question, AgreementKind.MODEL_ACT, page),
                        Feet.of(page, request, page.t("agreements.title"), question)));
    }

    private static List<AgreementLine> lines(HeldRecord record, Question question, AgreementKind kind, Page page) {
        var collator = com.ibm.icu.text.Collator.getInstance(page.language().locale());
        return record.holdings().dossiers().values().stream()
                .map(dossier -> dossier.agreement())
                .filter(agreement -> agreement.kind() == kind)
                .map(agreement -> AgreementLine.of(agreement, record.law().agreement(agreement.id(), question.asAt())))
                .sorted(Comparator.comparing(
                        line -> line.agreement().shortTitle().in(page.language().tag()), collator::compare))
                .toList();
    }
}

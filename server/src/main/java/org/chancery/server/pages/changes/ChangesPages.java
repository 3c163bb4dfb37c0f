package org.chancery.server.pages.changes;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.law.act.Act;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.pages.question.Asked;
import org.chancery.server.pages.question.Question;
import org.chancery.server.pages.record.Changes;
import org.chancery.server.pages.record.HeldRecord;
import org.chancery.server.pages.record.Records;
import org.chancery.server.pages.shared.Feet;
import org.chancery.server.pages.shared.Site;
import org.chancery.server.pages.shared.StatePaths;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.chancery.server.web.part.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What changed since a day, of everything or of one agreement or State. */
@Controller
@UseCase("public.read")
class ChangesPages {
    private static final int SHEET = 50;
    private final Records records;
    private final Site site;

    ChangesPages(Records records, Site site) {
        this.records = records;
        this.site = site;
    }

    @GetMapping("/{language:en|ru}/changes")
    View changes(
            Page page,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String agreement,
            @RequestParam(required = false) @Nullable String state) {
        HeldRecord record = records.now();
        LocalDate today = site.today();
        LocalDate from = Asked.date("since", since).orElse(today.minusYears(1));
        Optional<Agreement> wanted = Optional.ofNullable(agreement)
                .filter(id -> !id.isBlank())
                .map(id -> record.dossier(id).agreement());
        Optional<StateCode> by =
                Optional.ofNullable(state).filter(code -> !code.isBlank()).map(code -> StatePaths.known(record, code));
        var changes = Changes.since(record, from, wanted.map(Agreement::id), by);
        var paging = Paging.of(page.query(), SHEET, changes.size());
        var sheet = changes.stream()
                .skip(paging.offset())
                .limit(SHEET)
                .map(Act.class::cast)
                .toList();
        var foot = Feet.of(page, request, page.t("changes.title", page.date(from)), Question.today(today));
        return page.show("pages/changes", new ChangesView(page.words(), from, wanted, by, sheet, paging, foot));
    }
}

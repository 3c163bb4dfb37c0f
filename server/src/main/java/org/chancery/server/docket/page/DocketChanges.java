package org.chancery.server.docket.page;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.chancery.law.instrument.AgreementId;
import org.chancery.server.docket.notice.Notice;
import org.chancery.server.docket.notice.NoticeSheets;
import org.chancery.server.docket.notice.Notices;
import org.chancery.server.identity.Change;
import org.chancery.server.identity.ChangeSource;
import org.chancery.server.web.Page;
import org.springframework.stereotype.Component;

/** The latest depositary notifications, for the start page. */
@Component
class DocketChanges implements ChangeSource {

    private static final int DAYS = 30;
    private static final int MOST = 5;

    private final Notices notices;
    private final NoticeSheets sheets;

    DocketChanges(Notices notices, NoticeSheets sheets) {
        this.notices = notices;
        this.sheets = sheets;
    }

    @Override
    public List<Change> latest(Page page) {
        LocalDate since = LocalDate.now(ZoneOffset.UTC).minusDays(DAYS);
        return notices.all().stream()
                .filter(it -> it.issued().isAfter(since))
                .limit(MOST)
                .map(it -> new Change(it.issued(), title(it, page), "/notifications/" + it.id()))
                .toList();
    }

    private String title(Notice notice, Page page) {
        String what = sheets.acts(notice).stream()
                .findFirst()
                .map(page.words().acts()::title)
                .orElseGet(() -> page.t("notice.title", notice.id()));
        return what + " · " + page.words().agreement(new AgreementId(notice.agreement()));
    }
}

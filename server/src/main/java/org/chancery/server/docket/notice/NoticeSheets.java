package org.chancery.server.docket.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.law.act.Act;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Dossier;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.status.AsAt;
import org.chancery.server.agreements.Agreements;
import org.chancery.server.agreements.PublicRecord;
import org.chancery.server.docket.paper.NoticeText;
import org.chancery.server.docket.paper.Sheet;
import org.chancery.server.operation.OnOuter;
import org.chancery.server.web.Texts;
import org.chancery.server.web.WordsSource;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/** The text of a notification: its acts word for word, and what the record says on the day of the last of them. */
@Component
@OnOuter
public class NoticeSheets {

    private final Agreements agreements;
    private final WordsSource words;
    private final NoticeText text;
    private final OtherMatters others;

    NoticeSheets(Agreements agreements, WordsSource words, Texts texts, OtherMatters others) {
        this.others = others;
        this.agreements = agreements;
        this.words = words;
        this.text = new NoticeText(texts);
    }

    /** In a language. */
    public Sheet of(Notice notice, Language language) {
        PublicRecord record = agreements.now();
        AgreementId id = new AgreementId(notice.agreement());
        Dossier dossier = record.holdings().dossier(id).orElseThrow();
        List<Act> acts = acts(notice);
        List<Finding> findings = new ArrayList<>();
        AsAt when = AsAt.on(notice.issued(), notice.issued());
        acts.stream()
                .flatMap(act -> act.head().state().stream())
                .distinct()
                .forEach(state -> findings.add(record.law().finding(id, state, when)));
        if (!acts.isEmpty()) {
            findings.add(record.law().finding(id, when));
        }
        return text.of(
                notice.id(),
                notice.issued(),
                dossier.agreement(),
                acts,
                others.of(notice, words.in(language)),
                findings,
                words.in(language));
    }

    /** The acts that it tells of. */
    public List<Act> acts(Notice notice) {
        Dossier dossier = agreements
                .now()
                .holdings()
                .dossier(new AgreementId(notice.agreement()))
                .orElseThrow();
        return notice.acts().stream()
                .map(ActId::new)
                .flatMap(wanted -> find(dossier, wanted).stream())
                .toList();
    }

    private static Optional<Act> find(Dossier dossier, ActId wanted) {
        return dossier.acts().stream()
                .filter(act -> act.head().id().equals(wanted))
                .findFirst();
    }
}

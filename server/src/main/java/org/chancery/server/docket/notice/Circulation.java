package org.chancery.server.docket.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.agreements.Agreements;
import org.chancery.server.agreements.PublicRecord;
import org.chancery.server.docket.paper.Printed;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.mail.MailSettings;
import org.chancery.server.mail.Mailer;
import org.chancery.server.web.Texts;
import org.chancery.server.web.WordsSource;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/**
 * The reaction to acceptance: after commit, once for each act, in every process that runs; never run by a rebuild, because what was told
 * is itself recorded.
 */
@Component
public class Circulation {

    private final Notices notices;
    private final NoticeSheets sheets;
    private final Outbox outbox;
    private final Agreements agreements;
    private final WordsSource words;
    private final Texts texts;
    private final Ledger ledger;
    private final DeliveryActs deliveries;
    private final Clock clock = Clock.systemUTC();
    private final ReentrantLock one = new ReentrantLock();

    Circulation(
            Notices notices,
            NoticeSheets sheets,
            Outbox outbox,
            Agreements agreements,
            WordsSource words,
            Texts texts,
            Ledger ledger,
            DeliveryActs deliveries) {
        this.notices = notices;
        this.sheets = sheets;
        this.outbox = outbox;
        this.agreements = agreements;
        this.words = words;
        this.texts = texts;
        this.ledger = ledger;
        this.deliveries = deliveries;
    }

    /** Runs what must not be notified half: acts that belong together are recorded while no notification is made here. */
    public <T> T together(java.util.function.Supplier<T> recording) {
        one.lock();
        try {
            return recording.get();
        } finally {
            one.unlock();
        }
    }

    /**
     * Issues a notification for everything that was accepted and not told; returns the new ones. Notifications that were issued before and
     * not put out to anybody, because the server stopped between, are put out now.
     */
    public List<Notice> issue() {
        return together(() -> {
            outbox.unfilled().forEach(it -> outbox.fill(notices.find(it).orElseThrow()));
            Map<String, List<Notices.Untold>> groups = new LinkedHashMap<>();
            for (Notices.Untold act : notices.untold()) {
                groups.computeIfAbsent(act.agreement() + " " + act.state(), key -> new java.util.ArrayList<>())
                        .add(act);
            }
            return groups.values().stream().map(this::issue).toList();
        });
    }

    private Notice issue(List<Notices.Untold> acts) {
        PublicRecord record = agreements.now();
        AgreementId id = new AgreementId(acts.getFirst().agreement());
        Agreement agreement = record.holdings().dossier(id).orElseThrow().agreement();
        LocalDate today = LocalDate.ofInstant(clock.instant(), agreement.zone());
        List<String> told = Recipients.of(
                        record.law(), id, today, words.in(Language.ENGLISH).states())
                .stream()
                .map(StateCode::value)
                .toList();
        String number = "DN-" + today.getYear() + "-" + (notices.count(today.getYear()) + 1);
        Notice notice = new Notice(
                number, id.value(), acts.stream().map(Notices.Untold::act).toList(), today, told);
        ledger.append(NoticeKinds.command(notice, acts.getFirst().number())).join();
        Notice issued = notices.about(id.value(), acts.getFirst().act()).orElseThrow();
        outbox.fill(issued);
        return issued;
    }

    /** Sends what is due; returns how many were taken by the mail server. */
    int send(MailSettings settings, Instant now) {
        if (!settings.isSet()) {
            return 0;
        }
        Mailer mailer = new Mailer(settings);
        int sent = 0;
        for (Delivery delivery : outbox.due(now, 50)) {
            Notice notice = notices.find(delivery.notice()).orElseThrow();
            try {
                mailer.send(delivery.address(), subject(notice), body(notice), attachments(notice));
                outbox.sent(delivery, clock.instant(), "");
                sent++;
            } catch (Mailer.NotSent e) {
                outbox.failed(delivery, now, String.valueOf(e.getMessage()), e.isForGood());
            }
            if (outbox.of(Outbox.JOB, notice.id()).stream()
                    .noneMatch(it ->
                            it.standing() == Delivery.Standing.WAITING || it.standing() == Delivery.Standing.FAILED)) {
                deliveries.dispatched(notice, outbox.of(Outbox.JOB, notice.id()));
            }
        }
        return sent;
    }

    private String subject(Notice notice) {
        return text(Language.ENGLISH, notice) + " / " + text(Language.RUSSIAN, notice);
    }

    private String text(Language language, Notice notice) {
        return texts.of(language, "notice.title", notice.id());
    }

    private String body(Notice notice) {
        return texts.of(Language.ENGLISH, "notice.mail", notice.id()) + "\n\n"
                + texts.of(Language.RUSSIAN, "notice.mail", notice.id()) + "\n";
    }

    private Map<String, byte[]> attachments(Notice notice) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            files.put(
                    notice.id() + "-" + language.tag() + ".pdf",
                    Printed.pdf(sheets.of(notice, language), notice.issued()));
        }
        return files;
    }
}

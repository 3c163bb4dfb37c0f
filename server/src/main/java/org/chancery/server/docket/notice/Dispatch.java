package org.chancery.server.docket.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.server.docket.paper.Printed;
import org.chancery.server.mail.MailSettings;
import org.chancery.server.mail.Mailer;
import org.chancery.server.web.Texts;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/**
 * Sends notifications by mail and records what became of them. A mail that was taken just before a crash goes out again under the same
 * Message-ID, by which mail programs know it as one.
 */
@Component
class Dispatch {

    private static final System.Logger LOG = System.getLogger(Dispatch.class.getName());
    private static final int AT_ONCE = 50;

    /** What changed earlier was looked at by every round since. */
    private static final Duration LOOKED_BACK = Duration.ofDays(60);

    private final Notices notices;
    private final NoticeSheets sheets;
    private final Outbox outbox;
    private final Texts texts;
    private final DeliveryActs deliveries;
    private final Clock clock = Clock.systemUTC();

    Dispatch(Notices notices, NoticeSheets sheets, Outbox outbox, Texts texts, DeliveryActs deliveries) {
        this.notices = notices;
        this.sheets = sheets;
        this.outbox = outbox;
        this.texts = texts;
        this.deliveries = deliveries;
    }

    /** Sends what is due; returns how many were taken by the mail server. One that fails does not hold up the others. */
    int send(MailSettings settings, Instant now) {
        if (!settings.isSet()) {
            return 0;
        }
        int sent = 0;
        for (Delivery delivery : outbox.due(now, AT_ONCE)) {
            try {
                sent += send(settings, delivery, now) ? 1 : 0;
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "a sending of " + delivery.notice() + " waits: " + e.getMessage());
            }
        }
        return sent;
    }

    private boolean send(MailSettings settings, Delivery delivery, Instant now) {
        Notice notice = notices.find(delivery.notice()).orElseThrow();
        boolean taken;
        try {
            new Mailer(settings)
                    .sendAs(name(delivery), delivery.address(), subject(notice), body(notice), attachments(notice));
            taken = true;
        } catch (Mailer.NotSent e) {
            outbox.failed(delivery, now, String.valueOf(e.getMessage()), e.isForGood());
            taken = false;
        }
        if (taken) {
            outbox.sent(delivery, clock.instant(), "");
        }
        deliveries.complete(notice, outbox.of(Outbox.JOB, notice.id()));
        return taken;
    }

    /** Records what a fault between a sending or an answer and its act kept from being recorded. */
    void complete(Instant now) {
        for (String id : outbox.changedSince(now.minus(LOOKED_BACK))) {
            try {
                deliveries.complete(notices.find(id).orElseThrow(), outbox.of(Outbox.JOB, id));
            } catch (RuntimeException e) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "what became of " + id + " waits to be recorded: " + e.getMessage());
            }
        }
    }

    private static String name(Delivery delivery) {
        return delivery.notice() + "." + delivery.state().value() + "." + delivery.sending();
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
        for (Language language : List.of(Language.values())) {
            files.put(
                    notice.id() + "-" + language.tag() + ".pdf",
                    Printed.pdf(sheets.of(notice, language), notice.issued()));
        }
        return files;
    }
}

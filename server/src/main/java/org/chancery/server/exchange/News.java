package org.chancery.server.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.server.identity.PublicAddress;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.identity.mandate.Person;
import org.chancery.server.mail.MailSettings;
import org.chancery.server.mail.Mailer;
import org.chancery.server.operation.ServeOptions;
import org.chancery.server.web.Texts;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/**
 * Mails that something new is there, and nothing else: neither sender, subject, label nor number. Each person is looked for as the reader they
 * are, so that nobody is told of what they may not read, and gets one mail at most in a while, however much there is.
 */
@Component
class News {

    private static final Duration BETWEEN = Duration.ofHours(2);
    private static final int LOOKED_AT = 100;

    private final Mandates mandates;
    private final ItemTable items;
    private final Readings readings;
    private final NoticeTable notices;
    private final MailSettings settings;
    private final Texts texts;
    private final PublicAddress address;
    private final ServeOptions options;

    News(
            Mandates mandates,
            ItemTable items,
            Readings readings,
            NoticeTable notices,
            MailSettings settings,
            Texts texts,
            PublicAddress address,
            ServeOptions options) {
        this.mandates = mandates;
        this.items = items;
        this.readings = readings;
        this.notices = notices;
        this.settings = settings;
        this.texts = texts;
        this.address = address;
        this.options = options;
    }

    /** Tells everybody who has something unread that was put in since they were told; gives the number of mails sent. */
    int tell(Instant now) {
        if (!settings.isSet()) {
            return 0;
        }
        int sent = 0;
        for (Mandate mandate : mandates.inForce()) {
            String reader = mandate.person() + "/" + mandate.id();
            Optional<Instant> told = notices.take(reader, now);
            if (told.isPresent() && tell(mandate, reader, told.get(), now)) {
                sent++;
            }
        }
        return sent;
    }

    private boolean tell(Mandate mandate, String reader, Instant told, Instant now) {
        Optional<String> contact = mandates.person(reader, mandate.person()).flatMap(Person::contact);
        if (contact.isEmpty() || !isNew(mandate, reader, told)) {
            notices.told(reader, told, now);
            return false;
        }
        try {
            new Mailer(settings).send(contact.get(), subject(), text(), Map.of());
            notices.told(reader, now, now.plus(BETWEEN));
            return true;
        } catch (Mailer.NotSent e) {
            notices.failed(reader, now, String.valueOf(e.getMessage()));
            return false;
        }
    }

    private boolean isNew(Mandate mandate, String reader, Instant told) {
        String own = mandate.state().orElse(mandate.office().id());
        List<Item> fresh = items.latest(reader, LOOKED_AT).stream()
                .filter(it -> it.added().isAfter(told)
                        && it.addressed().contains(own)
                        && !it.author().equals(mandate.person()))
                .toList();
        Set<java.util.UUID> read = readings.read(reader, mandate.person(), fresh);
        return fresh.stream().anyMatch(it -> !read.contains(it.id()));
    }

    private String subject() {
        return texts.of(Language.ENGLISH, "exchange.mail.subject") + " / "
                + texts.of(Language.RUSSIAN, "exchange.mail.subject");
    }

    private String text() {
        String base = address.orLocal(options.host(), options.port());
        return texts.of(Language.ENGLISH, "exchange.mail.text", base + "/en/exchange") + "\n\n"
                + texts.of(Language.RUSSIAN, "exchange.mail.text", base + "/ru/exchange") + "\n";
    }
}

package org.chancery.server.docket.notice;

import java.util.Map;
import org.chancery.server.identity.invitation.LinkPost;
import org.chancery.server.mail.MailSettings;
import org.chancery.server.mail.Mailer;
import org.chancery.server.web.Texts;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/** Halves of links by the secretariat's mail server. */
@Component
class MailedLinks implements LinkPost {

    private static final System.Logger LOG = System.getLogger(MailedLinks.class.getName());

    private final MailSettings settings;
    private final Texts texts;

    MailedLinks(MailSettings settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
    }

    @Override
    public boolean isOpen() {
        return settings.isSet();
    }

    @Override
    public boolean send(String contact, boolean first, String half, Language language) {
        String key = first ? "notice.link.first" : "notice.link.second";
        try {
            new Mailer(settings)
                    .send(contact, texts.of(language, "notice.link.subject"), texts.of(language, key, half), Map.of());
            return true;
        } catch (Mailer.NotSent e) {
            // Not the text of the mail: it holds the half.
            LOG.log(System.Logger.Level.WARNING, "a half of a link was not taken by the mail server");
            return false;
        }
    }
}

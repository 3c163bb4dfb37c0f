package org.chancery.server.docket.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import org.chancery.server.TestServer;
import org.chancery.server.mail.MailSettings;
import org.chancery.server.web.Texts;
import org.chancery.words.language.Language;
import org.junit.jupiter.api.Test;

/** Halves of links by mail. */
class MailedLinksTest {

    private static final String HALF = "https://treaties.example.org/en/invitation/abcDEF123";

    private final Texts texts = TestServer.shared().part(Texts.class);

    @Test
    void a_half_reaches_the_address_in_the_language_of_the_officer() throws Exception {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        mail.start();
        try {
            MailedLinks links = new MailedLinks(settings(mail.getSmtp().getPort()), texts);
            assertThat(links.isOpen()).isTrue();
            assertThat(links.send("lost@example.org", true, HALF, Language.ENGLISH))
                    .isTrue();
            assertThat(links.send("lost@example.org", false, "ghiJKL456", Language.RUSSIAN))
                    .isTrue();
            assertThat(mail.waitForIncomingEmail(Duration.ofSeconds(10).toMillis(), 2))
                    .isTrue();
            String first = String.valueOf(mail.getReceivedMessages()[0].getSubject());
            assertThat(first).doesNotContain("abcDEF123").isEqualTo("Your link to the secretariat: one of two parts");
            String whole = GreenMailUtil.getWholeMessage(mail.getReceivedMessages()[0]);
            assertThat(whole.replace("=\r\n", "")).contains("abcDEF123");
        } finally {
            mail.stop();
        }
    }

    @Test
    void without_a_mail_server_nothing_is_sent_and_a_server_that_is_away_says_so() {
        assertThat(new MailedLinks(new MailSettings("", 587, "", "", "", true), texts).isOpen())
                .isFalse();
        assertThat(new MailedLinks(settings(1), texts).send("lost@example.org", true, HALF, Language.ENGLISH))
                .isFalse();
    }

    private static MailSettings settings(int port) {
        return new MailSettings("127.0.0.1", port, "", "", "secretariat@example.org", false);
    }
}

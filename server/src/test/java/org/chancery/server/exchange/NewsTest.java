package org.chancery.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.chancery.server.RunningServer;
import org.chancery.server.database.Working;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.identity.PublicAddress;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.mail.MailSettings;
import org.chancery.server.operation.ServeOptions;
import org.chancery.server.permission.Actor;
import org.chancery.server.web.Texts;
import org.junit.jupiter.api.Test;

class NewsTest {

    private final RunningServer server = DemoServer.shared();
    private final Hall hall = new Hall(server);
    private final Actor avelia = hall.head("XAV");
    private final Actor kestria = hall.head("XKE");

    private News news(int port) {
        return new News(
                server.part(Mandates.class),
                server.part(ItemTable.class),
                server.part(Readings.class),
                new NoticeTable(server.part(Working.class)),
                new MailSettings("127.0.0.1", port, "", "", "exchange@concord.example", false),
                server.part(Texts.class),
                server.part(PublicAddress.class),
                server.part(ServeOptions.class));
    }

    @Test
    void those_to_whom_it_goes_are_told_that_something_is_there_and_nothing_of_what_it_is() throws Exception {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try {
            News news = news(mail.getSmtp().getPort());
            Instant now = Instant.now();
            news.tell(now);
            mail.purgeEmailFromAllMailboxes();
            hall.opened(
                    avelia,
                    "Thylacine",
                    Hall.document("Thylacine", "Thylacine text", Hall.restricted("XAV", "XAV,XBR"), "XBR"));
            Instant later = now.plus(Duration.ofHours(3));
            news.tell(later);
            List<MimeMessage> sent = Arrays.asList(mail.getReceivedMessages());
            assertThat(sent).singleElement().satisfies(message -> {
                assertThat(message.getRecipients(Message.RecipientType.TO)[0].toString())
                        .isEqualTo("bruno.hald@concord.example");
                assertThat(message.getSubject() + message.getContent())
                        .doesNotContainIgnoringCase("thylacine")
                        .doesNotContain("XAV", "Avelia", "RESTRICTED");
            });
            hall.opened(avelia, "Again", Hall.message("Another", Hall.restricted("XAV", "XAV,XBR"), "XBR"));
            news.tell(later.plus(Duration.ofMinutes(1)));
            assertThat(mail.getReceivedMessages()).as("one mail in a while").hasSize(1);
        } finally {
            mail.stop();
        }
    }

    @Test
    void a_mail_server_that_does_not_answer_is_tried_again() {
        hall.opened(avelia, "Lost", Hall.message("Lost", Hall.restricted("XAV", "XAV,XKE"), "XKE"));
        Instant long_after = Instant.now().plus(Duration.ofDays(30));
        assertThat(news(9).tell(long_after)).isZero();
        NoticeTable notices = new NoticeTable(server.part(Working.class));
        assertThat(notices.take(kestria.reader(), long_after)).as("it waits").isEmpty();
        assertThat(notices.take(kestria.reader(), long_after.plus(Duration.ofHours(13))))
                .isPresent();
    }
}

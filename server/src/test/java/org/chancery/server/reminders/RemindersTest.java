package org.chancery.server.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.database.Working;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.docket.Deposits;
import org.chancery.server.docket.Docket;
import org.chancery.server.docket.Hands;
import org.chancery.server.identity.Somebody;
import org.chancery.server.mail.LetterJob;
import org.chancery.server.mail.MailSettings;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Role;
import org.chancery.words.language.Language;
import org.junit.jupiter.api.Test;

class RemindersTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private final RunningServer server = DemoServer.shared();
    private final Reminders reminders = server.part(Reminders.class);
    private final DigestJob digests = server.part(DigestJob.class);
    private final LetterJob letters = server.part(LetterJob.class);

    /** An officer for whom an instrument waits that nobody may read about in a mail. */
    private Somebody officer() {
        Somebody officer = Somebody.in(server, Role.DEPOSITARY_OFFICER);
        server.part(Docket.class)
                .deposit(
                        Hands.of(officer.actor()),
                        Deposits.of(
                                "concord-autonomy-protocol", "XLO", "communication", Map.of("summary_en", "A letter.")),
                        true);
        return officer;
    }

    private List<MimeMessage> sentTo(Somebody person, Instant now) throws Exception {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        mail.start();
        try {
            letters.send(settings(mail.getSmtp().getPort()), now);
            return Arrays.stream(mail.getReceivedMessages())
                    .filter(it -> to(it).equals(person.person() + "@example.org"))
                    .toList();
        } finally {
            mail.stop();
        }
    }

    private static MailSettings settings(int port) {
        return new MailSettings("127.0.0.1", port, "", "", "sec@concord.example", false);
    }

    private static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(MimeMessage message) throws Exception {
        Object content = message.getContent();
        while (content instanceof jakarta.mail.internet.MimeMultipart parts) {
            content = parts.getBodyPart(0).getContent();
        }
        return content.toString();
    }

    private static Instant tomorrow() {
        return Instant.now().plus(Duration.ofHours(25));
    }

    @Test
    void a_daily_mail_has_numbers_and_links_in_the_persons_language_and_nothing_of_the_matter() throws Exception {
        Somebody officer = officer();
        reminders.set(officer.actor(), Digest.DAILY, Language.RUSSIAN, MOSCOW);
        digests.putOut(tomorrow());
        List<MimeMessage> sent = sentTo(officer, tomorrow());
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().getSubject()).startsWith("Канцелярия: вас жд");
        String text = text(sent.getFirst());
        assertThat(text)
                .contains("Для вас:", "/ru/start", "/ru/account/reminders")
                .doesNotContain("XLO", "Ратификация", "Сообщение", "concord", "docket/");
        assertThat(text).containsPattern("Для вас: \\d+ задач");
        digests.putOut(tomorrow());
        assertThat(sentTo(officer, tomorrow())).isEmpty();
    }

    @Test
    void who_wants_none_or_has_nothing_to_do_gets_no_mail() throws Exception {
        Somebody quiet = officer();
        reminders.set(quiet.actor(), Digest.DAILY, Language.ENGLISH, MOSCOW);
        reminders.set(quiet.actor(), Digest.NONE, Language.ENGLISH, MOSCOW);
        Somebody idle = Somebody.in(server, Role.EXPERT);
        reminders.set(idle.actor(), Digest.WEEKLY, Language.ENGLISH, MOSCOW);
        digests.putOut(Instant.now().plus(Duration.ofDays(8)));
        assertThat(sentTo(quiet, tomorrow())).isEmpty();
        assertThat(sentTo(idle, tomorrow())).isEmpty();
    }

    @Test
    void a_mail_that_the_server_does_not_take_is_tried_again() throws Exception {
        Somebody officer = officer();
        reminders.set(officer.actor(), Digest.DAILY, Language.ENGLISH, MOSCOW);
        digests.putOut(tomorrow());
        int nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }
        letters.send(settings(nobody), tomorrow());
        assertThat(sentTo(officer, tomorrow())).as("not before its time").isEmpty();
        assertThat(sentTo(officer, tomorrow().plus(Duration.ofMinutes(2)))).hasSize(1);
    }

    @Test
    void the_calendar_at_its_secret_address_has_no_content_and_ends_when_it_is_renewed_or_taken_back() {
        Somebody officer = officer();
        String first = reminders.newAddress(officer.actor(), Language.ENGLISH);
        var answer = TestServer.get(server, "/calendar/" + first + ".ics");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body())
                .contains("BEGIN:VEVENT", "wait", "/en/start")
                .doesNotContain("XLO", "ommunication", "Person ");
        String second = reminders.newAddress(officer.actor(), Language.ENGLISH);
        assertThat(TestServer.get(server, "/calendar/" + first + ".ics").statusCode())
                .isEqualTo(404);
        assertThat(TestServer.get(server, "/calendar/" + second + ".ics").statusCode())
                .isEqualTo(200);
        reminders.noAddress(officer.actor());
        assertThat(TestServer.get(server, "/calendar/" + second + ".ics").statusCode())
                .isEqualTo(404);
        assertThat(TestServer.get(server, "/calendar/none.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void an_address_needs_a_fresh_proof_and_nobody_reads_the_settings_of_others() {
        Somebody officer = officer();
        assertThatThrownBy(() -> reminders.newAddress(
                        officer.actor(Instant.now().minus(Duration.ofMinutes(6))), Language.ENGLISH))
                .isInstanceOf(AccessRefused.class);
        reminders.set(officer.actor(), Digest.WEEKLY, Language.ENGLISH, MOSCOW);
        Somebody other = Somebody.in(server, Role.DEPOSITARY_OFFICER);
        int seen = server.part(Working.class)
                .as(
                        other.actor().reader(),
                        sql -> sql.sql("select count(*) from reminders.setting_work where person = ?")
                                .param(officer.person())
                                .query(Integer.class)
                                .single());
        assertThat(seen).isZero();
    }

    @Test
    void the_page_offers_the_settings_and_refuses_what_is_not_on_its_lists() {
        Somebody officer = officer();
        var browser = officer.signedIn();
        var page = "/en/account/reminders";
        assertThat(browser.submit(page, page, "digest", "weekly", "speaking", "ru", "zone", "Europe/Moscow")
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.page(page).select("#digest-weekly[checked]")).hasSize(1);
        assertThat(browser.submit(page, page, "digest", "hourly", "speaking", "ru", "zone", "Europe/Moscow")
                        .statusCode())
                .isEqualTo(422);
        var made = browser.submit(page, page + "/calendar");
        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(made.body()).contains("/calendar/").contains(".ics");
        assertThat(browser.submit(page, page + "/calendar/end").statusCode()).isEqualTo(303);
    }
}

package org.chancery.server.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.awaitility.Awaitility;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.access.Cleared;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.docket.Deposits;
import org.chancery.server.docket.Docket;
import org.chancery.server.docket.Hands;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.Role;
import org.chancery.words.language.Language;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An instrument under a label is counted in the calendar and the mails of those who may read the label, and of nobody else. */
class LabelledRemindersTest {

    private final RunningServer server = DemoServer.shared();
    private final Somebody cleared = Cleared.restricted(Somebody.in(server, Role.DEPOSITARY_OFFICER));
    private final Somebody blind = Somebody.in(server, Role.DEPOSITARY_OFFICER);

    private final JdbcClient database = JdbcClient.create(
            server.part(DatabaseAddress.class).connections(org.chancery.server.database.Role.ADMINISTRATOR));

    private int tasks(Somebody person) {
        return server.part(OwnTasks.class).of(person.person(), Language.ENGLISH).size();
    }

    /** Without the moments at which it was made. */
    private String calendar(String secret) {
        return TestServer.get(server, "/calendar/" + secret + ".ics").body().replaceAll("DTSTAMP:[^\r\n]*", "");
    }

    private String digest(Somebody person) {
        database.sql("delete from mail.letter_work where address = ?")
                .param(person.person() + "@example.org")
                .update();
        server.part(Reminders.class).set(person.actor(), Digest.DAILY, Language.ENGLISH, ZoneId.of("UTC"));
        server.part(DigestJob.class).putOut(Instant.now().plus(Duration.ofHours(25)));
        server.part(Reminders.class).set(person.actor(), Digest.NONE, Language.ENGLISH, ZoneId.of("UTC"));
        return database.sql("select text from mail.letter_work where address = ?")
                .param(person.person() + "@example.org")
                .query(String.class)
                .optional()
                .orElse("");
    }

    @Test
    void calendar_and_mail_of_who_may_not_read_the_label_are_as_before() {
        Reminders reminders = server.part(Reminders.class);
        String blindSecret = reminders.newAddress(blind.actor(), Language.ENGLISH);
        String clearedSecret = reminders.newAddress(cleared.actor(), Language.ENGLISH);
        instrument();
        int blindBefore = tasks(blind);
        int clearedBefore = tasks(cleared);
        String calendarBefore = calendar(blindSecret);
        String digestBefore = digest(blind);
        String clearedCalendar = calendar(clearedSecret);
        String labelled = instrument();
        database.sql("update docket.item_work set label_id = ? where item = ?")
                .params(Cleared.number(server, Cleared.label("secretariat")), labelled)
                .update();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> tasks(cleared) == clearedBefore + 1);
        assertThat(tasks(blind)).isEqualTo(blindBefore);
        assertThat(calendar(blindSecret)).isEqualTo(calendarBefore);
        assertThat(digest(blind)).isNotEmpty().isEqualTo(digestBefore);
        assertThat(calendar(clearedSecret)).isNotEqualTo(clearedCalendar);
    }

    private String instrument() {
        Somebody head = Somebody.in(server, Role.DELEGATION_HEAD);
        return server.part(Docket.class)
                .deposit(
                        Hands.of(head.actor()),
                        Deposits.of(
                                "concord-autonomy-protocol", "XAV", "communication", Map.of("summary_en", "A letter.")),
                        true);
    }
}

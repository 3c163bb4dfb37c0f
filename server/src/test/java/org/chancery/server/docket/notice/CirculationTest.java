package org.chancery.server.docket.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chancery.law.act.NotificationDelivered;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.RunningServer;
import org.chancery.server.agreements.Agreements;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.docket.notice.Delivery.Standing;
import org.chancery.server.identity.Somebody;
import org.chancery.server.mail.MailSettings;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.Test;

class CirculationTest {
    private static final String PROTOCOL = "concord-autonomy-protocol";
    private static final String OFFICER =
            Somebody.in(DemoServer.shared(), Role.DEPOSITARY_OFFICER).actor().reader();
    private final RunningServer server = DemoServer.shared();
    private final Circulation circulation = server.part(Circulation.class);
    private final Dispatch dispatch = server.part(Dispatch.class);
    private final Notices notices = server.part(Notices.class);
    private final Outbox outbox = server.part(Outbox.class);

    private Notice told(TreatyAct act) {
        circulation.issue();
        return notices.about(act.head().agreement().value(), act.head().id().value())
                .orElseThrow();
    }

    private Notice communication(String state) {
        return told(Accepting.act(
                server, PROTOCOL, state, "communication", Map.of("summary_en", "A communication of " + state + ".")));
    }

    private Delivery delivery(Notice notice, String state) {
        return outbox.of(OFFICER, notice.id()).stream()
                .filter(it -> it.state().value().equals(state))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_accepted_act_is_told_once_to_the_parties_and_to_those_who_may_join() {
        TreatyAct act = Accepting.act(server, PROTOCOL, "XAV", "communication", Map.of("summary_en", "A note."));
        Notice notice = told(act);
        assertThat(notice.id()).matches("DN-\\d{4}-\\d+");
        assertThat(notice.acts()).containsExactly(act.head().id().value());
        assertThat(notice.recipients()).contains("XAV", "XBR", "XDO", "XKE", "XLO", "XSE");
        assertThat(circulation.issue()).isEmpty();
        assertThat(outbox.of(OFFICER, notice.id())).hasSameSizeAs(notice.recipients());
    }

    @Test
    void a_notification_that_a_crash_left_without_recipients_is_put_out_by_the_next_round() {
        int year = java.time.LocalDate.now(java.time.ZoneOffset.UTC).getYear();
        circulation.issue();
        String number = circulation.together(() -> {
            Accepting.act(server, PROTOCOL, "XSE", "communication", Map.of("summary_en", "Before a crash."));
            Notices.Untold untold = notices.untold().getFirst();
            String next = "DN-" + year + "-" + (notices.count(year) + 1);
            Notice lost = new Notice(
                    next, PROTOCOL, List.of(untold.act()), java.time.LocalDate.of(year, 1, 1), List.of("XAV", "XKE"));
            server.part(org.chancery.server.ledger.Ledger.class)
                    .append(NoticeKinds.command(lost, untold.number()))
                    .join();
            return next;
        });
        circulation.issue();
        circulation.issue();
        assertThat(outbox.of(OFFICER, number))
                .extracting(it -> it.state().value())
                .containsExactlyInAnyOrder("XAV", "XKE");
    }

    @Test
    void acts_of_the_library_are_never_told() {
        circulation.issue();
        assertThat(notices.about(PROTOCOL, "XAV-ratification-2026-03-03")).isEmpty();
        assertThat(notices.untold()).isEmpty();
    }

    @Test
    void numbers_of_a_year_have_no_gap() {
        communication("XAV");
        communication("XDO");
        List<Integer> numbers = notices.all().stream()
                .map(it -> Integer.valueOf(it.id().substring(it.id().lastIndexOf('-') + 1)))
                .sorted()
                .toList();
        for (int i = 0; i < numbers.size(); i++) {
            assertThat(numbers.get(i)).isEqualTo(i + 1);
        }
    }

    @Test
    void a_mail_goes_out_with_both_languages_and_the_dispatch_is_an_act_of_the_system() throws Exception {
        outbox.address(OFFICER, "p2", new StateCode("XAV"), "mission@avelia.example");
        Notice notice = communication("XSE");
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        mail.start();
        try {
            dispatch.send(
                    new MailSettings("127.0.0.1", mail.getSmtp().getPort(), "", "", "sec@concord.example", false),
                    Instant.now().plusSeconds(5));
            var received = java.util.Arrays.stream(mail.getReceivedMessages())
                    .filter(it ->
                            subject(it).contains(notice.id()) && recipient(it).equals("mission@avelia.example"))
                    .toList();
            assertThat(received).hasSize(1);
            var parts =
                    (jakarta.mail.internet.MimeMultipart) received.getFirst().getContent();
            assertThat(parts.getCount()).isEqualTo(3);
        } finally {
            mail.stop();
        }
        assertThat(delivery(notice, "XAV").standing()).isEqualTo(Standing.SENT);
        assertThat(delivery(notice, "XAV").sent()).isPresent();
        assertThat(delivery(notice, "XKE").standing()).isEqualTo(Standing.NO_ADDRESS);
        assertThat(stages(notice)).containsExactly(NotificationDelivered.Stage.DISPATCHED);
    }

    private static String subject(jakarta.mail.internet.MimeMessage message) {
        try {
            return message.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String recipient(jakarta.mail.internet.MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private List<NotificationDelivered.Stage> stages(Notice notice) {
        return server
                .part(Agreements.class)
                .now()
                .holdings()
                .dossier(new AgreementId(PROTOCOL))
                .orElseThrow()
                .acts()
                .stream()
                .filter(NotificationDelivered.class::isInstance)
                .map(NotificationDelivered.class::cast)
                .filter(it -> notice.acts().contains(it.about().value()))
                .map(NotificationDelivered::stage)
                .toList();
    }

    @Test
    void what_fails_is_visible_and_tried_again_after_longer_and_longer_waits() throws IOException {
        outbox.address(OFFICER, "p2", new StateCode("XDO"), "mission@dorvania.example");
        Notice notice = communication("XBR");
        MailSettings nobodyThere;
        try (ServerSocket free = new ServerSocket(0)) {
            nobodyThere = new MailSettings("127.0.0.1", free.getLocalPort(), "", "", "sec@concord.example", false);
        }
        Instant now = Instant.now().plusSeconds(5).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        dispatch.send(nobodyThere, now);
        Delivery once = delivery(notice, "XDO");
        assertThat(once.standing()).isEqualTo(Standing.FAILED);
        assertThat(once.answer()).isNotBlank();
        assertThat(Duration.between(now, once.nextTry())).isEqualTo(Duration.ofMinutes(1));
        dispatch.send(nobodyThere, once.nextTry());
        assertThat(Duration.between(once.nextTry(), delivery(notice, "XDO").nextTry()))
                .isEqualTo(Duration.ofMinutes(2));
        Instant later = now;
        for (int i = 0; i < Outbox.MOST_ATTEMPTS; i++) {
            later = later.plus(Duration.ofHours(13));
            dispatch.send(nobodyThere, later);
        }
        assertThat(delivery(notice, "XDO").standing()).isEqualTo(Standing.DEAD);
        assertThat(outbox.stuck(OFFICER)).anyMatch(it -> it.notice().equals(notice.id()));
        outbox.resend(OFFICER, notice.id(), new StateCode("XDO"));
        assertThat(delivery(notice, "XDO").standing()).isEqualTo(Standing.WAITING);
        assertThat(delivery(notice, "XDO").attempts()).isZero();
    }

    /** A mail server that knows nobody (RFC 5321, 4.2.2: 550). */
    private static Thread refusing(ServerSocket socket) {
        return Thread.ofVirtual().start(() -> {
            while (!socket.isClosed()) {
                try (var client = socket.accept();
                        var in = new java.io.BufferedReader(new java.io.InputStreamReader(client.getInputStream()));
                        var out = new java.io.PrintWriter(client.getOutputStream(), true)) {
                    out.print("220 here\r\n");
                    out.flush();
                    for (String line = in.readLine(); line != null; line = in.readLine()) {
                        out.print(
                                line.startsWith("RCPT")
                                        ? "550 5.1.1 no such mailbox\r\n"
                                        : line.startsWith("QUIT") ? "221 bye\r\n" : "250 fine\r\n");
                        out.flush();
                    }
                } catch (IOException e) {
                    return;
                }
            }
        });
    }

    @Test
    void a_notification_to_a_dead_mailbox_is_seen_by_officers_and_counts_as_issued_all_the_same() throws IOException {
        outbox.address(OFFICER, "p2", new StateCode("XBR"), "gone@brenland.example");
        Notice notice = communication("XAV");
        try (ServerSocket socket = new ServerSocket(0, 5, java.net.InetAddress.getLoopbackAddress())) {
            refusing(socket);
            dispatch.send(
                    new MailSettings("127.0.0.1", socket.getLocalPort(), "", "", "sec@concord.example", false),
                    Instant.now().plusSeconds(5));
        }
        Delivery dead = delivery(notice, "XBR");
        assertThat(dead.standing()).isEqualTo(Standing.DEAD);
        assertThat(dead.answer()).contains("550");
        assertThat(outbox.stuck(OFFICER))
                .anyMatch(it ->
                        it.notice().equals(notice.id()) && it.state().value().equals("XBR"));
        assertThat(notices.find(notice.id())).isPresent();
        outbox.address(OFFICER, "p2", new StateCode("XBR"), "mission@brenland.example");
        outbox.resend(OFFICER, notice.id(), new StateCode("XBR"));
        assertThat(delivery(notice, "XBR").standing()).isEqualTo(Standing.WAITING);
    }

    @Test
    void an_address_that_is_none_is_dead_at_once() {
        outbox.address(OFFICER, "p2", new StateCode("XLO"), "not an address");
        Notice notice = communication("XLO");
        dispatch.send(
                new MailSettings("127.0.0.1", 9, "", "", "sec@concord.example", false),
                Instant.now().plusSeconds(5));
        assertThat(delivery(notice, "XLO").standing()).isEqualTo(Standing.DEAD);
    }

    @Test
    void the_first_acknowledgement_counts_and_is_an_act() {
        Notice notice = communication("XKE");
        assertThat(outbox.acknowledge(OFFICER, "p1", notice.id(), new StateCode("XKE")))
                .isTrue();
        assertThat(outbox.acknowledge(OFFICER, "p9", notice.id(), new StateCode("XKE")))
                .isFalse();
        server.part(DeliveryActs.class).received(notice, new StateCode("XKE"));
        assertThat(stages(notice)).contains(NotificationDelivered.Stage.RECEIVED);
    }

    @Test
    void the_public_sees_no_addresses() {
        Notice notice = communication("XSE");
        assertThat(outbox.of("", notice.id())).isEmpty();
    }

    @Test
    void the_first_delivery_counts_whether_on_the_site_or_handed_over() {
        Notice notice = communication("XDO");
        StateCode kestria = new StateCode("XKE");
        assertThat(delivery(notice, "XKE").delivered()).isEmpty();
        Instant handed = Instant.parse("2026-11-20T00:00:00Z");
        outbox.handedOver("p1", notice.id(), kestria, handed, "Bag list 12");
        outbox.opened("p2", notice.id(), kestria);
        assertThat(delivery(notice, "XKE").delivered()).hasValue(new Delivery.Delivered(handed, false, "Bag list 12"));
        outbox.opened("p3", notice.id(), new StateCode("XSE"));
        assertThat(delivery(notice, "XSE").delivered().orElseThrow().onSite()).isTrue();
        assertThat(delivery(notice, "XLO").delivered()).isEmpty();
    }
}

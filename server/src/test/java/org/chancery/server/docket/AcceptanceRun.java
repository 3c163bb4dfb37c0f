package org.chancery.server.docket;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.law.act.Act;
import org.chancery.law.act.NotificationDelivered;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.agreements.Agreements;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.docket.notice.Notice;
import org.chancery.server.docket.notice.Notices;
import org.chancery.server.docket.notice.Outbox;
import org.chancery.server.docket.notice.Posting;
import org.chancery.server.identity.Somebody;
import org.chancery.server.official.OfficialActs;
import org.chancery.server.official.Proposal;
import org.chancery.server.permission.Role;
import org.jsoup.nodes.Document;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything from an instrument under examination to the acknowledgement of its notification; each part goes as far as it can. */
final class AcceptanceRun {

    private static final StateCode AVELIA = new StateCode("XAV");

    private final RunningServer server;
    private final GreenMail mail;
    private final Somebody first;
    private final Somebody second;
    private final PageForms delegation;
    private int port;
    private Instant now = Instant.now().plusSeconds(5);

    private AcceptanceRun(RunningServer server, GreenMail mail) {
        this.server = server;
        this.mail = mail;
        this.port = mail.getSmtp().getPort();
        this.first = Somebody.in(server, Role.DEPOSITARY_OFFICER);
        this.second = Somebody.in(server, Role.DEPOSITARY_OFFICER);
        first.signedIn();
        second.signedIn();
        this.delegation = Somebody.in(server, Role.DELEGATION_HEAD).signedIn();
    }

    /** With two officers, a delegation and one address to which mail goes. */
    static AcceptanceRun at(RunningServer server, GreenMail mail) {
        JdbcClient.create(server.part(DatabaseAddress.class).connections(org.chancery.server.database.Role.OWNER))
                .sql("delete from docket.address_work")
                .update();
        AcceptanceRun run = new AcceptanceRun(server, mail);
        server.part(Outbox.class)
                .address(run.first.actor().reader(), run.first.person(), AVELIA, "mission@avelia.example");
        return run;
    }

    String examined(String agreement, String state, String kind, Map<String, String> fields) {
        Hand hand = Hands.of(first.actor());
        String id = server.part(Docket.class).deposit(hand, Deposits.of(agreement, state, kind, fields), true);
        server.part(Docket.class).take(hand, id, Step.TAKE_UP, "");
        return id;
    }

    private Item item(String id) {
        return server.part(Docket.class).item(Hands.of(first.actor()), id);
    }

    /** What the officers and the delegation do; whatever fails is left for another time. */
    void persons(String id) {
        Acceptance acceptance = server.part(Acceptance.class);
        attempt(() -> {
            if (item(id).proposal().isEmpty()) {
                acceptance.propose(first.actor(), id, "");
            }
        });
        attempt(() -> {
            if (!item(id).standing().isFinal()) {
                acceptance.confirm(second.actor(), id, Deposits.read(server, second, id));
            }
        });
        attempt(this::post);
        notices(id).forEach(this::acknowledge);
    }

    /** The form of the page, if it is offered. */
    private void acknowledge(Notice notice) {
        String path = "/en/notifications/" + notice.id();
        var answer = delegation.get(path);
        Document page = org.jsoup.Jsoup.parse(answer.body());
        if (answer.statusCode() == 200
                && !page.select("form[action$=/acknowledge]").isEmpty()) {
            attempt(() -> delegation.submit(path, path + "/acknowledge"));
        }
    }

    /** What the jobs do that ask every minute. */
    void jobs() {
        attempt(() -> server.part(UnfinishedItems.class).finish(Duration.ZERO));
        attempt(this::post);
    }

    /** Later each time, so that a sending that was lent to somebody who failed is due again. */
    private void post() {
        now = now.plus(Duration.ofMinutes(6));
        Posting.round(server, port, now);
    }

    /** Does work while nothing listens where mail goes. */
    void withoutMailServer(Runnable work) {
        try (ServerSocket taken = new ServerSocket(0)) {
            port = taken.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        work.run();
        port = mail.getSmtp().getPort();
    }

    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            System.getLogger(AcceptanceRun.class.getName())
                    .log(System.Logger.Level.DEBUG, "a step fails, as the test wants it", e);
        }
    }

    /** The item stands accepted with so many acts, told of, sent, delivered and acknowledged once. */
    void requireDoneOnce(String id, int acts) {
        Item item = item(id);
        assertThat(item.standing()).isEqualTo(ItemState.ACCEPTED);
        assertThat(item.acts()).hasSize(acts).doesNotHaveDuplicates();
        assertThat(server.part(Items.class).steps(first.actor().reader(), id))
                .extracting(DoneStep::step)
                .containsExactly("ENTER", "TAKE_UP", "PROPOSE_ACCEPTANCE", "ACCEPT");
        assertThat(item.proposal().orElseThrow().references())
                .hasSize(acts)
                .allSatisfy(it -> assertThat(server.part(OfficialActs.class)
                                .find(it, first.actor())
                                .orElseThrow()
                                .state())
                        .isEqualTo(Proposal.State.RECORDED));
        List<Notice> told = notices(id);
        assertThat(told).hasSize(1);
        Notice notice = told.getFirst();
        assertThat(notice.acts()).hasSize(acts);
        var lines = server.part(Outbox.class).of(first.actor().reader(), notice.id());
        assertThat(lines).extracting(it -> it.state().value()).containsExactlyInAnyOrderElementsOf(notice.recipients());
        assertThat(mailNames(notice)).as("mails to one State, by Message-ID").hasSize(1);
        assertThat(stages(notice, NotificationDelivered.Stage.DISPATCHED)).hasSize(acts);
        assertThat(stages(notice, NotificationDelivered.Stage.RECEIVED)).hasSize(acts);
        requireNumbersWithoutGap();
    }

    private void requireNumbersWithoutGap() {
        List<Integer> numbers = server.part(Notices.class).all().stream()
                .map(it -> Integer.valueOf(it.id().substring(it.id().lastIndexOf('-') + 1)))
                .sorted()
                .toList();
        assertThat(numbers)
                .containsExactlyElementsOf(
                        Stream.iterate(1, it -> it + 1).limit(numbers.size()).toList());
    }

    private List<Notice> notices(String id) {
        List<String> numbers = item(id).acts();
        List<Act> own = acts(id).filter(it -> numbers.contains(number(it))).toList();
        return server.part(Notices.class).all().stream()
                .filter(notice -> own.stream()
                        .anyMatch(it -> notice.acts().contains(it.head().id().value())))
                .toList();
    }

    private Stream<Act> acts(String id) {
        return server
                .part(Agreements.class)
                .now()
                .holdings()
                .dossier(item(id).deposit().agreement())
                .orElseThrow()
                .acts()
                .stream();
    }

    private static String number(Act act) {
        return act.head().number().isPresent()
                ? String.valueOf(act.head().number().getAsLong())
                : "";
    }

    private List<NotificationDelivered> stages(Notice notice, NotificationDelivered.Stage stage) {
        return server
                .part(Agreements.class)
                .now()
                .holdings()
                .dossier(new org.chancery.law.instrument.AgreementId(notice.agreement()))
                .orElseThrow()
                .acts()
                .stream()
                .filter(NotificationDelivered.class::isInstance)
                .map(NotificationDelivered.class::cast)
                .filter(it -> notice.acts().contains(it.about().value()) && it.stage() == stage)
                .toList();
    }

    /** The names of the mails about it; a mail that went out again after a fault has the name of the first. */
    private List<String> mailNames(Notice notice) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(it -> header(it, "Subject").contains(notice.id() + " ")
                        && header(it, "To").contains("mission@avelia.example"))
                .map(it -> header(it, "Message-ID"))
                .distinct()
                .toList();
    }

    private static String header(MimeMessage message, String name) {
        try {
            return name.equals("Subject") ? message.getSubject() : String.join(" ", message.getHeader(name));
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}

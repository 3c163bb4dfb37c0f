package org.chancery.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.chancery.law.label.Label;
import org.chancery.server.RunningServer;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Role;
import org.chancery.server.web.NotFound;
import org.junit.jupiter.api.Test;

class RequestsTest {

    private final RunningServer server = DemoServer.shared();
    private final Hall hall = new Hall(server);
    private final Requests requests = server.part(Requests.class);
    private final Actor avelia = hall.head("XAV");
    private final Actor brenmark = hall.head("XBR");
    private final Actor kestria = hall.head("XKE");

    private static Draft question(Label label, Optional<Instant> due, String... to) {
        return new Draft(
                Item.Kind.MESSAGE,
                "",
                "How do you dispose of spent parts?",
                List.of(),
                new TreeSet<>(List.of(to)),
                due,
                label,
                List.of(),
                List.of(),
                "");
    }

    private Request asked(Duration in) {
        UUID item = requests.ask(
                avelia,
                "Disposal",
                "concord-charter",
                "9",
                question(
                        Hall.restricted("XAV", "XAV,XBR"),
                        Optional.of(Instant.now().plus(in)),
                        "XBR"));
        return requests.list(avelia).stream()
                .filter(it -> it.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_request_stands_open_for_both_and_is_not_there_for_others() {
        Request request = asked(Duration.ofDays(30));
        assertThat(requests.request(brenmark, request.id()).standing(Instant.now()))
                .isEqualTo(Request.Standing.OPEN);
        assertThat(requests.list(kestria)).extracting(Request::id).doesNotContain(request.id());
        assertThatThrownBy(() -> requests.request(kestria, request.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requests.decline(kestria, request.id(), "No")).isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_not_answered_in_time_is_overdue_and_an_answer_after_it_is_told_as_late() {
        Request request = asked(Duration.ofDays(1));
        Instant later = request.due().plusSeconds(1);
        assertThat(request.standing(request.due())).isEqualTo(Request.Standing.OPEN);
        assertThat(request.standing(later)).isEqualTo(Request.Standing.OVERDUE);
        Request answered = new Request(
                request.id(),
                request.item(),
                request.thread(),
                "XAV",
                "XBR",
                request.put(),
                request.due(),
                Optional.of(new Request.Answer(Optional.of(request.item()), "", later)),
                request.labelId());
        assertThat(answered.standing(later)).isEqualTo(Request.Standing.ANSWERED_LATE);
    }

    @Test
    void the_state_that_is_asked_answers_once_in_the_thread() {
        Request request = asked(Duration.ofDays(30));
        UUID answer = requests.answer(
                brenmark, request.id(), Hall.message("By melting.", Hall.restricted("XBR", "XAV,XBR"), "XAV"));
        Request now = requests.request(avelia, request.id());
        assertThat(now.standing(Instant.now())).isEqualTo(Request.Standing.ANSWERED);
        assertThat(now.answer().orElseThrow().item()).contains(answer);
        assertThatThrownBy(() -> requests.decline(brenmark, request.id(), "No")).hasMessage("CHANGED_MEANWHILE");
    }

    @Test
    void it_declines_with_a_reason() {
        Request request = asked(Duration.ofDays(30));
        assertThatThrownBy(() -> requests.decline(brenmark, request.id(), " ")).hasMessage("REASON_MISSING");
        requests.decline(brenmark, request.id(), "Our law forbids it.");
        Request now = requests.request(avelia, request.id());
        assertThat(now.standing(Instant.now())).isEqualTo(Request.Standing.DECLINED);
        assertThat(now.answer().orElseThrow().reason()).isEqualTo("Our law forbids it.");
    }

    @Test
    void only_states_ask_and_are_asked_and_only_who_is_asked_answers() {
        Label label = Hall.restricted("XAV", "XAV,XBR,secretariat");
        Optional<Instant> due = Optional.of(Instant.now().plus(Duration.ofDays(3)));
        assertThatThrownBy(() -> requests.ask(avelia, "S", "", "", question(label, Optional.empty(), "XBR")))
                .hasMessage("DUE_MISSING");
        assertThatThrownBy(() -> requests.ask(avelia, "S", "", "", question(label, due, "secretariat")))
                .hasMessage("STATES_ONLY");
        Actor secretariat = hall.actor("secretariat", Role.SECRETARIAT_OFFICER);
        assertThatThrownBy(() -> requests.ask(secretariat, "S", "", "", question(label, due, "XBR")))
                .isInstanceOf(AccessRefused.class);
        Request request = asked(Duration.ofDays(30));
        assertThatThrownBy(() -> requests.decline(avelia, request.id(), "Mine"))
                .isInstanceOfSatisfying(
                        AccessRefused.class, it -> assertThat(it.lack()).isEqualTo(AccessRefused.Lack.CONDITION));
    }
}

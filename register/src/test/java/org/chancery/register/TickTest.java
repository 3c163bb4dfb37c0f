package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chancery.register.act.ActNumber;
import org.chancery.register.act.Outcome;
import org.chancery.register.act.Pending;
import org.chancery.register.act.Receipt;
import org.chancery.register.act.Refusal;
import org.chancery.register.envelope.Envelope;
import org.chancery.register.envelope.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TickTest {
    private final TickedRegister ticked = TickedRegister.fresh();

    @AfterEach
    void close() {
        ticked.close();
    }

    @Test
    void a_restricted_act_is_received_at_once_and_recorded_at_the_tick() {
        Pending pending = ticked.receive(Notes.secret("one"));
        assertThat(pending.arrived()).isEqualTo(TickedRegister.START);
        assertThat(pending.due()).isEqualTo(Instant.parse("2026-01-01T01:00:00Z"));
        assertThat(ticked.size()).isEqualTo(1);
        assertThat(ticked.acts().outcome(pending.id()))
                .contains(new Outcome.Waiting(pending.id(), Instant.parse("2026-01-01T01:00:00Z")));
        ticked.tick();
        Receipt receipt = ticked.receipt(pending.id());
        Envelope envelope = ticked.register.reader().envelope(receipt.number()).orElseThrow();
        assertThat(envelope)
                .isEqualTo(new Envelope(Kind.RESTRICTED, pending.due(), pending.content(), pending.personal()));
        assertThat(receipt.checkpointSize()).isEqualTo(17);
        assertThat(Notes.facts(ticked.fixture.database)).isEqualTo("(one," + receipt.number() + ",\"A. Person\",7)");
    }

    @Test
    void every_tick_has_sixteen_leaves_with_acts_or_without() {
        ticked.tick();
        assertThat(ticked.size()).isEqualTo(17);
        ticked.receive(Notes.secret("one"));
        ticked.receive(Notes.secret("two"));
        ticked.tick();
        assertThat(ticked.size()).isEqualTo(33);
        assertThat(ticked.register.reader().envelopes(1, 33))
                .extracting(Envelope::kind)
                .containsOnly(Kind.RESTRICTED);
    }

    @Test
    void what_finds_no_place_waits_for_the_next_tick() {
        List<UUID> ids = IntStream.range(0, 20)
                .mapToObj(i -> ticked.receive(Notes.secret("note " + i)).id())
                .toList();
        ticked.tick();
        assertThat(ticked.acts().unread()).hasSize(16);
        assertThat(ticked.acts().outcome(ids.get(16)).orElseThrow()).isInstanceOf(Outcome.Waiting.class);
        ticked.tick();
        assertThat(ticked.acts().unread()).hasSize(20).allMatch(it -> it instanceof Outcome.Recorded);
        assertThat(ticked.size()).isEqualTo(33);
    }

    @Test
    void a_tick_that_was_missed_is_not_made_up() {
        ticked.receive(Notes.secret("one"));
        ticked.clock.advance(Duration.ofHours(3).plusMinutes(20));
        assertThat(ticked.acts().tick().join()).isFalse();
        assertThat(ticked.size()).isEqualTo(1);
        ticked.tick();
        assertThat(ticked.size()).isEqualTo(17);
    }

    @Test
    void a_tick_is_made_once_by_whichever_process() throws IOException {
        ticked.receive(Notes.secret("one"));
        try (Register other = RegisterFixture.open(ticked.settings())) {
            ticked.tick();
            assertThat(other.restricted().orElseThrow().tick().join()).isTrue();
            assertThat(ticked.acts().tick().join()).isTrue();
            assertThat(ticked.size()).isEqualTo(17);
            assertThat(other.restricted().orElseThrow().unread()).hasSize(1);
        }
    }

    @Test
    void what_arrives_after_the_moment_of_the_tick_waits_for_the_next() {
        ticked.clock.set(Instant.parse("2026-01-01T01:00:00.001Z"));
        UUID id = ticked.receive(Notes.secret("late")).id();
        assertThat(ticked.acts().tick().join()).isTrue();
        assertThat(ticked.acts().outcome(id).orElseThrow()).isInstanceOf(Outcome.Waiting.class);
    }

    @Test
    void a_refusal_takes_no_place_and_is_kept_until_it_was_read() {
        ticked.register.append(Notes.note("taken")).join();
        Pending pending = ticked.receive(Notes.secret("taken"));
        ticked.tick();
        assertThat(ticked.size()).isEqualTo(18);
        ticked.reopen();
        Outcome refused = new Outcome.Refused(pending.id(), new Refusal("title-taken", Map.of("number", "1")));
        assertThat(ticked.acts().outcome(pending.id())).contains(refused);
        List<Outcome> heard = new ArrayList<>();
        ticked.acts().onOutcome(heard::add);
        assertThat(heard).containsExactly(refused);
        ticked.acts().forget(pending.id());
        assertThat(ticked.acts().outcome(pending.id())).isEmpty();
        assertThat(ticked.acts().unread()).isEmpty();
    }

    @Test
    void the_first_of_two_that_exclude_each_other_is_recorded() {
        UUID first = ticked.receive(Notes.secret("same")).id();
        UUID second = ticked.receive(Notes.secret("same")).id();
        ticked.tick();
        assertThat(ticked.acts().outcome(first).orElseThrow()).isInstanceOf(Outcome.Recorded.class);
        assertThat(ticked.acts().outcome(second).orElseThrow()).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void an_act_that_cannot_be_projected_fails_alone() {
        UUID broken = ticked.receive(Notes.secret("twice").onlyIf(org.chancery.register.act.Precondition.NONE))
                .id();
        ticked.register.append(Notes.note("twice")).join();
        UUID sound = ticked.receive(Notes.secret("sound")).id();
        ticked.tick();
        assertThat(ticked.acts().outcome(broken))
                .contains(new Outcome.Refused(broken, Refusal.of("could-not-be-recorded")));
        assertThat(ticked.acts().outcome(sound).orElseThrow()).isInstanceOf(Outcome.Recorded.class);
        assertThat(ticked.size()).isEqualTo(18);
    }

    @Test
    void a_command_under_a_once_key_is_recorded_once() {
        UUID first = ticked.receive(Notes.secret("one").once("k")).id();
        ticked.tick();
        UUID again = ticked.receive(Notes.secret("one").once("k")).id();
        ticked.tick();
        assertThat(ticked.receipt(again).number())
                .isEqualTo(ticked.receipt(first).number());
        assertThat(ticked.size()).isEqualTo(33);
    }

    @Test
    void what_waits_survives_a_restart_and_is_judged_by_its_rule() {
        UUID id = ticked.receive(Notes.secret("one")).id();
        ticked.reopen();
        ticked.register.append(Notes.note("one")).join();
        ticked.tick();
        assertThat(ticked.acts().outcome(id).orElseThrow()).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_rule_that_this_program_does_not_know_leaves_the_command_for_a_newer_one() {
        UUID id = ticked.receive(Notes.secret("one")).id();
        ticked.close();
        ticked.register = RegisterFixture.open(ticked.settings().withRules(org.chancery.register.act.Rules.NONE));
        ticked.tick();
        assertThat(ticked.acts().outcome(id).orElseThrow()).isInstanceOf(Outcome.Waiting.class);
        ticked.reopen();
        ticked.tick();
        assertThat(ticked.acts().outcome(id).orElseThrow()).isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void a_precondition_that_cannot_be_stored_is_refused() {
        assertThatThrownBy(() -> ticked.receive(Notes.secret("one").onlyIf(Notes.isNew("one"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name of a rule");
    }

    @Test
    void a_restricted_act_is_not_appended_and_a_public_one_does_not_wait() {
        assertThatThrownBy(() -> ticked.register.append(Notes.secret("one"))).hasMessageContaining("use receive");
        assertThatThrownBy(() -> ticked.register.bulkAppend(List.of(Notes.secret("one"))))
                .hasMessageContaining("use receive");
        assertThatThrownBy(() -> ticked.receive(Notes.note("one"))).hasMessageContaining("does not wait");
    }

    @Test
    void a_log_that_was_opened_without_restricted_acts_never_has_them() throws IOException {
        RegisterFixture other = RegisterFixture.fresh();
        other.open().close();
        try (Register register = RegisterFixture.open(
                other.settings().withTicks(ticked.acts().ticks()).withoutTickWatch())) {
            assertThat(register.restricted()).isEmpty();
            assertThatThrownBy(() -> register.receive(Notes.secret("one"))).hasMessageContaining("are off");
        }
    }

    @Test
    void the_first_act_of_the_log_says_when_it_ticks() {
        assertThat(new String(
                        ticked.register
                                .reader()
                                .opening(new ActNumber(0))
                                .orElseThrow()
                                .document(),
                        java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"ticks\":{\"every\":3600000,\"places\":16}");
    }
}

package org.chancery.server.technologies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.chancery.server.technologies.Concord.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.label.Label;
import org.chancery.law.scope.Band;
import org.chancery.register.envelope.Envelope;
import org.chancery.register.read.LogReader;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Role;
import org.chancery.server.permission.Visitor;
import org.chancery.server.technologies.TechnologyRefused.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NotifyTest {

    private static final Statement DAZZLER = Written.dazzler().statement();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final Concord concord = new Concord(DemoServer.shared());
    private final Notifications notifications = concord.server().part(Notifications.class);
    private final Actor avelia = concord.head("XAV");
    private final Actor kestria = concord.head("XKE");

    @Test
    void a_party_notifies_and_everybody_reads_it() {
        UUID id = concord.notified(avelia, DAZZLER);
        Technology found = concord.technologies().find(Visitor.PUBLIC, id).orElseThrow();
        assertThat(found.statement()).isEqualTo(DAZZLER);
        assertThat(found.state()).isEqualTo(new StateCode("XAV"));
        assertThat(concord.technologies().list(Visitor.PUBLIC, ""))
                .anySatisfy(it -> assertThat(it.id()).isEqualTo(id));
        LogReader log = concord.server().part(LogReader.class);
        assertThat(log.envelopes(found.number(), found.number() + 1))
                .extracting(Envelope::kind)
                .containsExactly(TechnologyKinds.NOTIFIED);
    }

    @Test
    void a_delegation_alone_notifies() {
        for (Role role : List.of(Role.SECRETARIAT_OFFICER, Role.DEPOSITARY_OFFICER)) {
            Actor officer = concord.actor("secretariat", role);
            assertThatThrownBy(() -> notifications.notify(officer, DAZZLER, Label.PUBLIC))
                    .isInstanceOf(AccessRefused.class);
        }
    }

    @Test
    void a_state_that_is_no_party_notifies_nothing_and_joins_nothing() {
        refused(Why.NOT_A_PARTY, () -> notifications.notify(Concord.stranger(), DAZZLER, Label.PUBLIC));
        UUID id = concord.notified(avelia, DAZZLER);
        refused(Why.NOT_A_PARTY, () -> notifications.join(Concord.stranger(), id));
    }

    static Stream<Arguments> unsound() {
        return Stream.of(
                Arguments.of(Why.NAME_MISSING, Written.dazzler().name(" ")),
                Arguments.of(Why.TOO_LONG, Written.dazzler().name("x".repeat(StatementCheck.LONGEST_NAME + 1))),
                Arguments.of(Why.TOO_LONG, Written.dazzler().use("x".repeat(StatementCheck.LONGEST + 1))),
                Arguments.of(Why.DESCRIPTION_MISSING, Written.dazzler().description("")),
                Arguments.of(Why.PURPOSE_MISSING, Written.dazzler().purpose(" ")),
                Arguments.of(Why.USE_MISSING, Written.dazzler().use("")),
                Arguments.of(Why.CLASS_MISSING, Written.dazzler().classes()),
                Arguments.of(Why.CLASS_MISSING, Written.dazzler().classes("RAYS")),
                Arguments.of(Why.THRESHOLD_UNKNOWN, Written.dazzler().measured("ATT")),
                Arguments.of(Why.PARENT_UNKNOWN, Written.dazzler().partOf(UUID.randomUUID())),
                Arguments.of(Why.AGREEMENT_NOT_HELD, Written.dazzler().under("concord-charter")));
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void an_unsound_statement_is_refused_with_what_is_wrong(Why why, Written written) {
        refused(why, () -> notifications.notify(avelia, written.statement(), Label.PUBLIC));
    }

    @Test
    void a_published_threshold_is_met_or_not_and_no_figure_is_kept() {
        UUID id = concord.notified(
                avelia, Written.dazzler().measured("MTCR Annex").statement());
        assertThat(concord.find(kestria, id).statement().bands())
                .containsExactly(new Measured("MTCR Annex", Band.AT_OR_ABOVE, Band.BELOW));
    }

    @Test
    void the_notifier_states_it_anew_and_earlier_statements_stay() {
        UUID id = concord.notified(avelia, DAZZLER);
        long first = concord.find(avelia, id).number();
        notifications.restate(
                avelia, id, first, Written.dazzler().in(Phase.ADOPTION).statement(), "The tests are over.");
        assertThat(concord.find(kestria, id).statement().phase()).isEqualTo(Phase.ADOPTION);
        assertThat(concord.technologies().statements(Visitor.PUBLIC, id))
                .extracting(it -> it.statement().phase(), Said::reason)
                .containsExactly(tuple(Phase.DEVELOPMENT, ""), tuple(Phase.ADOPTION, "The tests are over."));
        refused(Why.CHANGED_MEANWHILE, () -> notifications.restate(avelia, id, first, DAZZLER, "Again."));
        long now = concord.find(avelia, id).number();
        refused(Why.REASON_MISSING, () -> notifications.restate(avelia, id, now, DAZZLER, " "));
        refused(Why.NOT_THE_NOTIFIER, () -> notifications.restate(kestria, id, now, DAZZLER, "Ours."));
    }

    @Test
    void another_party_joins_once() {
        UUID id = concord.notified(avelia, DAZZLER);
        notifications.join(kestria, id);
        assertThat(concord.find(avelia, id).joined()).containsExactly(new StateCode("XKE"));
        refused(Why.JOINED_ALREADY, () -> notifications.join(kestria, id));
        refused(Why.JOINED_ALREADY, () -> notifications.join(avelia, id));
        refused(
                Why.JOINED_ALREADY,
                () -> concord.server()
                        .part(TechnologySteps.class)
                        .take(
                                kestria,
                                "XKE",
                                id,
                                TechnologyActs.joined(concord.find(avelia, id), new StateCode("XKE"), DAY)));
    }
}

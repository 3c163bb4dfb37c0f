package org.chancery.server.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.server.labels.LabelledServer.as;
import static org.chancery.server.labels.LabelledServer.authorisation;
import static org.chancery.server.labels.LabelledServer.label;
import static org.chancery.server.labels.LabelledServer.labels;
import static org.chancery.server.labels.LabelledServer.mandates;
import static org.chancery.server.labels.LabelledServer.may;
import static org.chancery.server.labels.LabelledServer.millisUntil;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.law.label.EventName;
import org.chancery.law.label.Label;
import org.chancery.register.act.ActRefused;
import org.chancery.register.act.Command;
import org.chancery.register.json.Json;
import org.chancery.server.TestServer;
import org.chancery.server.database.Role;
import org.chancery.server.ledger.Ledger;
import org.junit.jupiter.api.Test;

class AuthorisationTest {

    private final int paper = labels().numberOf(label("CONFIDENTIAL; release=FRA,DEU"));

    @Test
    void whoever_is_authorised_reads_and_whoever_is_not_does_not() {
        var france = mandates().begin("FRA");
        var japan = mandates().begin("JPN");
        labels().record(AuthorisationActs.granted(authorisation(france))).join();
        labels().record(AuthorisationActs.granted(authorisation(japan))).join();
        assertThat(may(france.reader(), paper)).isTrue();
        assertThat(may(japan.reader(), paper)).isFalse();
        assertThat(may("", paper)).isFalse();
        assertThat(may("person-x/mandate-x", paper)).isFalse();
    }

    @Test
    void a_label_has_one_number_and_is_told_to_those_who_may_read_under_it() {
        var france = mandates().begin("FRA");
        labels().record(AuthorisationActs.granted(authorisation(france))).join();
        Label label = label("SECRET; release=FRA; caveat=A");
        int number = labels().numberOf(label);
        assertThat(labels().numberOf(label)).isEqualTo(number).isNotZero();
        assertThat(labels().numberOf(Label.PUBLIC)).isZero();
        assertThat(labels().label(france.reader(), paper)).contains(label("CONFIDENTIAL; release=FRA,DEU"));
        assertThat(labels().label(france.reader(), number))
                .as("the caveat is not held")
                .isEmpty();
        assertThat(labels().label("", paper)).isEmpty();
    }

    @Test
    void an_end_closes_at_once() {
        var france = mandates().begin("FRA");
        var given = authorisation(france);
        labels().record(AuthorisationActs.granted(given)).join();
        labels().record(AuthorisationActs.ended(given.id(), Optional.empty(), "left"))
                .join();
        assertThat(may(france.reader(), paper)).isFalse();
    }

    @Test
    void a_later_authorisation_takes_the_place_of_an_earlier_one() {
        var france = mandates().begin("FRA");
        var onCase = labels().numberOf(label("SECRET; release=FRA; case=place"));
        labels().record(AuthorisationActs.granted(authorisation(france, "place")))
                .join();
        assertThat(may(france.reader(), onCase)).isTrue();
        labels().record(AuthorisationActs.granted(authorisation(france))).join();
        assertThat(may(france.reader(), onCase)).isFalse();
    }

    @Test
    void an_authorisation_for_another_state_than_the_mandates_opens_nothing() {
        var japan = mandates().begin("JPN");
        var france = mandates().begin("FRA");
        var borrowed = new Authorisation(
                "borrowed-" + japan.mandate(),
                japan.mandate(),
                authorisation(france).reader(),
                false,
                LabelledServer.LONG_AGO,
                Optional.empty());
        labels().record(AuthorisationActs.granted(borrowed)).join();
        assertThat(may(japan.reader(), paper)).isFalse();
    }

    @Test
    void of_an_erased_authorisation_nothing_is_open() {
        var france = mandates().begin("FRA");
        var content = Json.object()
                .with("authorisation", "erased-" + france.mandate())
                .with("mandate", france.mandate());
        labels().record(Command.of(AuthorisationKinds.GRANTED, 1, content)).join();
        assertThat(may(france.reader(), paper)).isFalse();
        assertThat(as(Role.ADMINISTRATOR)
                        .sql("select level is null from labels.authorisation_facts where mandate = ?")
                        .param(france.mandate())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void a_registrys_officer_reads_everything_while_briefed() {
        var registry = mandates().begin("registry");
        var officer = new Authorisation(
                "registry-" + registry.mandate(),
                registry.mandate(),
                LabelledServer.reader(registry.actsFor()),
                true,
                LabelledServer.LONG_AGO,
                Optional.empty());
        labels().record(AuthorisationActs.granted(officer)).join();
        assertThat(may(registry.reader(), paper)).isTrue();
        assertThat(may(registry.reader(), labels().numberOf(label("SECRET; release=JPN; case=other"))))
                .isTrue();
    }

    @Test
    void an_act_that_anyone_appends_is_seen_within_a_second() throws InterruptedException {
        var france = mandates().begin("FRA");
        TestServer.shared()
                .part(Ledger.class)
                .append(AuthorisationActs.granted(authorisation(france)))
                .join();
        assertThat(millisUntil(1_000, () -> may(france.reader(), paper))).isBetween(0L, 1_000L);
    }

    @Test
    void the_public_part_names_no_level_and_no_case() {
        var france = mandates().begin("FRA");
        Command command = AuthorisationActs.granted(authorisation(france, "quiet-case"));
        assertThat(new String(command.content().canonical(), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("quiet-case", "SECRET", "FRA", "2099");
    }

    @Test
    void what_cannot_be_recorded_is_refused_with_its_reason() {
        var france = mandates().begin("FRA");
        var given = authorisation(france);
        labels().record(AuthorisationActs.granted(given)).join();
        refused(AuthorisationActs.granted(given), "authorisation-exists");
        refused(AuthorisationActs.ended("nobody's", Optional.empty(), "left"), "no-such-authorisation");
        labels().record(AuthorisationActs.ended(given.id(), Optional.empty(), "left"))
                .join();
        refused(AuthorisationActs.ended(given.id(), Optional.empty(), "left"), "authorisation-already-ended");
        var event = new EventName("e-" + france.mandate());
        labels().record(AuthorisationActs.happened(event, LocalDate.of(2026, 1, 1)))
                .join();
        refused(AuthorisationActs.happened(event, LocalDate.of(2026, 1, 2)), "event-recorded");
    }

    private static void refused(Command command, String code) {
        assertThatThrownBy(() -> labels().record(command).join())
                .hasCauseInstanceOf(ActRefused.class)
                .hasMessageContaining(code);
    }
}

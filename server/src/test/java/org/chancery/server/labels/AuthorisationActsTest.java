package org.chancery.server.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.server.labels.LabelledServer.authorisation;
import static org.chancery.server.labels.LabelledServer.label;
import static org.chancery.server.labels.LabelledServer.labels;
import static org.chancery.server.labels.LabelledServer.mandates;
import static org.chancery.server.labels.LabelledServer.may;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.law.instrument.Recipient;
import org.chancery.register.json.Json;
import org.junit.jupiter.api.Test;

class AuthorisationActsTest {

    private static final LocalDate LATER = LocalDate.of(2027, 5, 31);

    @Test
    void what_a_narrower_authorisation_had_replaced_does_not_come_back_when_that_one_ends() {
        var france = mandates().begin("FRA");
        int onCase = labels().numberOf(label("SECRET; release=FRA; case=withdrawn-case"));
        var wide = authorisation(france, "withdrawn-case");
        var narrow = authorisation(france);
        labels().record(AuthorisationActs.granted(wide)).join();
        assertThat(may(france.reader(), onCase)).isTrue();
        labels().record(AuthorisationActs.granted(narrow)).join();
        assertThat(may(france.reader(), onCase)).isFalse();
        labels().record(AuthorisationActs.withdrawn(narrow, "recalled")).join();
        assertThat(may(france.reader(), onCase)).isFalse();
        assertThat(may(france.reader(), labels().numberOf(label("SECRET; release=FRA"))))
                .isFalse();
    }

    @Test
    void an_end_closes_what_was_given_before_and_not_what_was_given_after() {
        Authorisation first = given("m", Optional.empty());
        Authorisation second = given("m", Optional.empty());
        Authorisation third = given("m", Optional.empty());
        Authorisation others = given("n", Optional.empty());
        var all = List.of(
                recorded(first, 1, Optional.empty()),
                recorded(others, 2, Optional.empty()),
                recorded(second, 3, Optional.of(Optional.of(LATER))),
                recorded(third, 5, Optional.empty()));
        assertThat(Authorisations.inEffect(all))
                .containsExactly(first.until(LATER), others, second.until(LATER), third);
        var atOnce = List.of(recorded(first, 1, Optional.empty()), recorded(second, 3, Optional.of(Optional.empty())));
        assertThat(Authorisations.inEffect(atOnce)).isEmpty();
    }

    @Test
    void a_command_tells_what_it_gives_and_keeps_the_ground_out_of_the_public_part() {
        Authorisation given = given("m", Optional.of(LATER));
        var command = AuthorisationActs.granted(given, "Needed for the review");
        assertThat(AuthorisationActs.given(command)).contains(given);
        assertThat(text(command.content())).doesNotContain("review", "SECRET");
        var withdrawn = AuthorisationActs.withdrawn(given, "Left the delegation");
        assertThat(text(withdrawn.content())).doesNotContain("Left");
        assertThat(((Json.Obj) withdrawn.personal()).text("ground")).isEqualTo("Left the delegation");
        assertThat(AuthorisationActs.given(withdrawn)).isEmpty();
    }

    private static String text(Json.Obj content) {
        return new String(content.canonical(), StandardCharsets.UTF_8);
    }

    private static Authorisation given(String mandate, Optional<LocalDate> last) {
        var term = new MandateTerm("p", mandate, Recipient.of("FRA"), LabelledServer.LONG_AGO, Optional.empty());
        return authorisation(term, LabelledServer.LONG_AGO, last, "case-1");
    }

    private static RecordedAuthorisation recorded(
            Authorisation given, long number, Optional<Optional<LocalDate>> ended) {
        return new RecordedAuthorisation(
                given, "", number, ended.map(last -> new RecordedAuthorisation.End(number + 1, last, "")));
    }
}

package org.chancery.server.docket.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chancery.law.instrument.AgreementId;
import org.chancery.server.ChanceryServer;
import org.chancery.server.RunningServer;
import org.chancery.server.docket.Corrections;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.docket.PastCorrection;
import org.chancery.server.docket.TextCorrection;
import org.chancery.server.identity.Somebody;
import org.chancery.server.identity.Task;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.official.OfficialActs;
import org.chancery.server.operation.Progress;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Role;
import org.chancery.words.language.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Last days to object to corrections (VCLT art. 79(2)), on the start pages of those whom they concern. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeadlinesTest {

    private static final AgreementId CHARTER = new AgreementId("concord-charter");

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private RunningServer server;
    private Somebody first;
    private Somebody second;
    private Actor avelia;

    @BeforeAll
    void an_organisation_with_two_officers_and_a_delegation(@TempDir Path folder) {
        server = ChanceryServer.start(DemoServer.options(folder), Progress.silent());
        first = Somebody.in(server, Role.DEPOSITARY_OFFICER);
        second = Somebody.in(server, Role.DEPOSITARY_OFFICER);
        first.signedIn();
        second.signedIn();
        avelia = Somebody.in(server, Role.DELEGATION_HEAD).actor();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private List<Task> tasks(Actor actor, Language language) {
        return server.part(Deadlines.class).of(actor, language);
    }

    private List<Task> corrections(Actor actor) {
        return tasks(actor, Language.ENGLISH).stream()
                .filter(it -> it.path().equals("/docket/corrections"))
                .toList();
    }

    /** The head of a delegation of the fictional organisation. */
    private Actor head(String state) {
        Mandate mandate = server.part(Mandates.class).inForce().stream()
                .filter(it -> it.role() == Role.DELEGATION_HEAD && it.state().equals(Optional.of(state)))
                .findFirst()
                .orElseThrow();
        return new Actor(
                mandate.person(),
                mandate.id(),
                mandate.role(),
                mandate.office(),
                mandate.state(),
                "Head",
                "none",
                Instant.now());
    }

    @Test
    void a_delegation_has_until_the_end_of_the_last_day_to_object_to_a_correction_and_then_it_is_for_the_officers() {
        Corrections corrections = server.part(Corrections.class);
        String words = "Article 3: for lamps, read a lamp.";
        int before = corrections(avelia).size();
        String proposal = corrections.circulate(first.actor(), CHARTER, words, "То же.", 90);
        server.part(OfficialActs.class).confirm(proposal, second.actor());
        TextCorrection open = corrections.all().stream()
                .filter(it -> it.english().equals(words))
                .findFirst()
                .orElseThrow();
        Instant end = today.plusDays(91).atStartOfDay(ZoneOffset.UTC).toInstant();
        assertThat(corrections(avelia)).hasSize(before + 1).anySatisfy(it -> {
            assertThat(it.due()).hasValue(end);
            assertThat(it.mine()).isTrue();
            assertThat(it.title()).contains("Charter");
        });
        assertThat(corrections(first.actor())).isEmpty();
        Actor other = head("XKE");
        int others = corrections(other).size();
        corrections.object(avelia, open.id(), "It changes the sense.");
        assertThat(corrections(avelia)).hasSize(before);
        assertThat(corrections(other)).hasSize(others);
    }

    @Test
    void a_correction_to_which_nobody_objected_in_time_waits_for_the_officers_until_it_is_made() {
        TextCorrection over = PastCorrection.of(server, CHARTER, "Article 5: a full stop.");
        assertThat(corrections(first.actor())).singleElement().satisfies(it -> {
            assertThat(it.due()).isEmpty();
            assertThat(it.mine()).isTrue();
        });
        assertThat(corrections(avelia))
                .noneMatch(it ->
                        it.due().filter(due -> !due.isAfter(Instant.now())).isPresent());
        String proposal = server.part(Corrections.class).correct(first.actor(), over.id());
        server.part(OfficialActs.class).confirm(proposal, second.actor());
        assertThat(corrections(first.actor())).isEmpty();
    }
}

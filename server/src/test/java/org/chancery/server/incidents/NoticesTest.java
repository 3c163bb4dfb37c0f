package org.chancery.server.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.server.incidents.Case.INCIDENTS;
import static org.chancery.server.incidents.Case.NOTICES;
import static org.chancery.server.incidents.Case.SERVER;
import static org.chancery.server.incidents.Case.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.database.Working;
import org.chancery.server.docket.notice.Outbox;
import org.chancery.server.identity.Somebody;
import org.chancery.server.identity.Task;
import org.chancery.server.web.NotFound;
import org.chancery.words.language.Language;
import org.junit.jupiter.api.Test;

class NoticesTest {

    private final Somebody officer = Case.security();

    @Test
    void the_originator_is_owed_a_notice_within_a_day_and_personal_data_within_72_hours_of_awareness() {
        UUID id = INCIDENTS.open(Case.incident(IncidentKind.LOSS, "XAV", true, 0));
        Instant aware = Case.now(officer, id).times().aware();
        assertThat(INCIDENTS.notices(officer.actor(), id))
                .extracting(Notice::to, it -> Duration.between(aware, it.due().due()))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(NoticeOwed.ORIGINATOR, Duration.ofHours(24)),
                        org.assertj.core.groups.Tuple.tuple(NoticeOwed.AUTHORITY, Duration.ofHours(72)));
    }

    @Test
    void the_originators_people_see_it_once_they_were_told_and_acknowledge_it() {
        Somebody delegate = Case.delegate();
        SERVER.part(Outbox.class).address(Outbox.JOB, "test", new StateCode("XAV"), "mission@xav.example");
        UUID id = INCIDENTS.open(Case.loss("XAV", 0));
        assertThat(INCIDENTS.find(delegate.actor(), id)).isEmpty();
        assertThat(tasks(delegate, id)).isEmpty();
        NOTICES.tellOriginator(officer.actor(), id, "");
        assertThat(INCIDENTS.find(delegate.actor(), id)).isPresent();
        assertThat(tasks(delegate, id)).hasSize(1);
        assertThat(letters("mission@xav.example"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it).doesNotContain("folder", "Loss", id.toString()));
        NOTICES.acknowledge(delegate.actor(), id);
        assertThat(tasks(delegate, id)).isEmpty();
        assertThat(INCIDENTS.notices(officer.actor(), id).getFirst().acknowledged())
                .isPresent();
        refused(IncidentRefused.Why.NOTICE_GIVEN, () -> NOTICES.tellOriginator(officer.actor(), id, ""));
    }

    @Test
    void another_state_neither_sees_nor_acknowledges_it() {
        UUID id = INCIDENTS.open(Case.loss("XBR", 0));
        NOTICES.tellOriginator(officer.actor(), id, "");
        Somebody delegate = Case.delegate();
        assertThat(INCIDENTS.find(delegate.actor(), id)).isEmpty();
        assertThatThrownBy(() -> NOTICES.acknowledge(delegate.actor(), id)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_late_notice_is_taken_with_its_reason_and_not_without() {
        UUID id = INCIDENTS.open(new NewIncident(
                IncidentKind.DATA_PROTECTION,
                "A list of participants was mailed to a wrong address.",
                "",
                List.of(),
                false,
                Instant.now().minus(10, ChronoUnit.DAYS),
                0,
                List.of()));
        NOTICES.becameAware(officer.actor(), id, Instant.now().minus(5, ChronoUnit.DAYS), "The report lay in a tray.");
        Instant given = Instant.now().minusSeconds(60);
        refused(
                IncidentRefused.Why.LATE_REASON_MISSING,
                () -> NOTICES.toldAuthority(officer.actor(), id, given, "portal, no 17", " "));
        NOTICES.toldAuthority(officer.actor(), id, given, "portal, no 17", "The report lay in a tray.");
        assertThat(INCIDENTS.notices(officer.actor(), id)).singleElement().satisfies(it -> {
            assertThat(it.isOpen()).isFalse();
            assertThat(it.lateReason()).isEqualTo("The report lay in a tray.");
        });
    }

    @Test
    void the_clock_runs_from_awareness_and_not_from_the_event() {
        Instant discovered = Instant.now().minus(30, ChronoUnit.DAYS);
        UUID id = INCIDENTS.open(
                new NewIncident(IncidentKind.DATA_PROTECTION, "x", "", List.of(), false, discovered, 0, List.of()));
        assertThat(INCIDENTS.notices(officer.actor(), id).getFirst().due().due())
                .isAfter(Instant.now());
        Instant aware = Instant.now().minus(10, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);
        NOTICES.becameAware(officer.actor(), id, aware, "Told by telephone first.");
        assertThat(INCIDENTS.notices(officer.actor(), id).getFirst().due().due())
                .isEqualTo(aware.plus(Duration.ofHours(72)));
        refused(
                IncidentRefused.Why.TIME_WRONG,
                () -> NOTICES.becameAware(officer.actor(), id, discovered.minusSeconds(1), "x"));
        refused(IncidentRefused.Why.REASON_MISSING, () -> NOTICES.becameAware(officer.actor(), id, aware, ""));
    }

    @Test
    void an_assessment_that_finds_personal_data_owes_the_authority_a_notice_from_awareness() {
        UUID id = INCIDENTS.open(Case.loss("", 0));
        Case.take(officer, id, IncidentStep.TAKE_UP, Said.because(""));
        Case.take(
                officer,
                id,
                IncidentStep.ASSESS,
                Said.found(IncidentKind.DATA_PROTECTION, "The paper named persons.", Damage.HARM));
        Instant aware = Case.now(officer, id).times().aware();
        assertThat(INCIDENTS.notices(officer.actor(), id))
                .singleElement()
                .satisfies(it -> assertThat(it.due().due()).isEqualTo(aware.plus(Duration.ofHours(72))));
    }

    @Test
    void a_notice_that_is_not_needed_has_a_reason_and_one_that_was_told_has_means_and_a_time_that_can_be() {
        UUID id = INCIDENTS.open(Case.incident(IncidentKind.DATA_PROTECTION, "", true, 0));
        refused(IncidentRefused.Why.REASON_MISSING, () -> NOTICES.waive(officer.actor(), id, NoticeOwed.AUTHORITY, ""));
        refused(
                IncidentRefused.Why.MEANS_MISSING,
                () -> NOTICES.toldAuthority(officer.actor(), id, Instant.now(), "", ""));
        refused(
                IncidentRefused.Why.TIME_WRONG,
                () -> NOTICES.toldAuthority(officer.actor(), id, Instant.now().plusSeconds(600), "portal", ""));
        NOTICES.waive(officer.actor(), id, NoticeOwed.AUTHORITY, "The file was encrypted.");
        refused(
                IncidentRefused.Why.NOTICE_GIVEN,
                () -> NOTICES.waive(officer.actor(), id, NoticeOwed.AUTHORITY, "again"));
    }

    private static List<Task> tasks(Somebody person, UUID id) {
        return SERVER.part(IncidentTasks.class).tasks(person.actor(), Language.ENGLISH).stream()
                .filter(it -> it.path().endsWith(id.toString()))
                .toList();
    }

    private static List<String> letters(String address) {
        return SERVER.part(Working.class)
                .as(
                        "!mail",
                        sql -> sql.sql("select subject || text from mail.letter_work where address = ?")
                                .param(address)
                                .query(String.class)
                                .list());
    }
}

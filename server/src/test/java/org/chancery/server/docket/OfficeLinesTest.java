package org.chancery.server.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.RunningServer;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.Test;

/** The list of who may sign follows changes of office, and an original may follow its copy. */
class OfficeLinesTest {
    private static final StateCode SETRIA = new StateCode("XSE");
    private final RunningServer server = DemoServer.shared();
    private final Signatories list = server.part(Signatories.class);
    private final Docket docket = server.part(Docket.class);
    private final Hand officer =
            Hands.of(Somebody.in(server, Role.DEPOSITARY_OFFICER).actor());

    private Signatories.Line minister(String name, LocalDate from) {
        list.add(
                officer,
                new Signatory(
                        SETRIA,
                        name,
                        SigningOffice.HEAD_OF_GOVERNMENT,
                        from,
                        Optional.empty(),
                        Optional.empty(),
                        "Note"));
        return list.lines(officer.reader(), SETRIA).stream()
                .filter(it -> it.signatory().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Authority authority(String name, LocalDate signed) {
        return Authority.of(
                list.of(officer.reader(), SETRIA),
                InstrumentKinds.of("ratification"),
                SETRIA,
                new AgreementId("concord-autonomy-protocol"),
                name,
                SigningOffice.HEAD_OF_GOVERNMENT,
                signed);
    }

    @Test
    void a_successor_in_office_is_no_second_claimant_once_the_line_before_has_ended() {
        Signatories.Line former = minister("Former Head", LocalDate.of(2025, 1, 1));
        Signatories.Line wrong = minister("Entered Wrongly", LocalDate.of(2025, 6, 1));
        minister("Present Head", LocalDate.of(2026, 6, 1));
        LocalDate signed = LocalDate.of(2026, 11, 1);
        assertThat(authority("Present Head", signed)).isEqualTo(Authority.TWO_CLAIMANTS);
        list.end(officer, former.id(), LocalDate.of(2026, 5, 31));
        assertThatThrownBy(() -> list.strike(officer, wrong.id(), " ")).isInstanceOf(StepRefused.class);
        list.strike(officer, wrong.id(), "Another State's note.");
        assertThat(authority("Present Head", signed)).isEqualTo(Authority.BY_OFFICE);
        assertThat(authority("Former Head", LocalDate.of(2026, 5, 1))).isEqualTo(Authority.BY_OFFICE);
        assertThatThrownBy(() -> list.end(officer, former.id(), LocalDate.of(2026, 5, 31)))
                .isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> list.strike(officer, wrong.id(), "Again.")).isInstanceOf(StepRefused.class);
    }

    @Test
    void a_delegation_changes_nothing_on_the_list() {
        Signatories.Line line = minister("Unchanged Head", LocalDate.of(2020, 1, 1));
        list.end(officer, line.id(), LocalDate.of(2020, 12, 31));
        Hand delegate = Hands.of(Somebody.in(server, Role.DELEGATION_HEAD).actor());
        assertThatThrownBy(() -> list.strike(delegate, line.id(), "Ours.")).isInstanceOf(StepRefused.class);
    }

    @Test
    void the_original_of_a_copy_comes_later_and_the_time_of_receipt_stays() {
        String id = docket.deposit(
                officer,
                Deposits.of("concord-autonomy-protocol", "XAV", "communication", Map.of("summary_en", "A copy.")),
                false);
        Item copy = docket.item(officer, id);
        assertThatThrownBy(() -> docket.originalCame(officer, id, "Vault 3", ""))
                .isInstanceOf(StepRefused.class);
        docket.originalCame(officer, id, "Vault 3, box 7", "Bag list 45");
        Item original = docket.item(officer, id);
        assertThat(original.receipt().original()).isTrue();
        assertThat(original.receipt().vault()).isEqualTo("Vault 3, box 7");
        assertThat(original.receipt().at()).isEqualTo(copy.receipt().at());
        assertThat(server.part(Items.class).steps(officer.reader(), id))
                .extracting(DoneStep::step)
                .containsExactly("ENTER", "ORIGINAL_CAME");
        assertThatThrownBy(() -> docket.originalCame(officer, id, "Elsewhere", "Twice"))
                .isInstanceOfSatisfying(
                        StepRefused.class, it -> assertThat(it.why()).isEqualTo(StepRefused.Why.NOT_FROM_HERE));
    }
}

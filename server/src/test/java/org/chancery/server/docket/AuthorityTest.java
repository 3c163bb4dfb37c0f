package org.chancery.server.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.junit.jupiter.api.Test;

class AuthorityTest {
    private static final StateCode AVELIA = new StateCode("XAV");
    private static final AgreementId CHARTER = new AgreementId("concord-charter");
    private static final LocalDate SIGNED = LocalDate.of(2026, 6, 1);

    private static Signatory line(String name, SigningOffice office, String from, String until) {
        Optional<LocalDate> end = until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until));
        return new Signatory(AVELIA, name, office, LocalDate.parse(from), end, Optional.empty(), "Note 12");
    }

    private static Authority authority(String kind, SigningOffice office, String name, Signatory... list) {
        return Authority.of(List.of(list), InstrumentKinds.of(kind), AVELIA, CHARTER, name, office, SIGNED);
    }

    private static Authority ratifies(SigningOffice office, String name, Signatory... list) {
        return authority("ratification", office, name, list);
    }

    @Test
    void a_foreign_minister_on_the_list_needs_no_full_powers() {
        Signatory minister = line("ada lorn", SigningOffice.FOREIGN_MINISTER, "2025-01-01", "");
        assertThat(ratifies(SigningOffice.FOREIGN_MINISTER, "Ada  Lorn", minister))
                .isEqualTo(Authority.BY_OFFICE);
    }

    @Test
    void a_head_of_state_who_is_not_on_the_list_is_pointed_out() {
        assertThat(ratifies(SigningOffice.HEAD_OF_STATE, "Ada Lorn")).isEqualTo(Authority.BY_OFFICE_NOT_LISTED);
    }

    @Test
    void another_person_held_the_office_on_that_day() {
        assertThat(ratifies(
                        SigningOffice.HEAD_OF_GOVERNMENT,
                        "Ada Lorn",
                        line("Ada Lorn", SigningOffice.HEAD_OF_GOVERNMENT, "2020-01-01", "2026-05-31"),
                        line("Ben Tal", SigningOffice.HEAD_OF_GOVERNMENT, "2026-06-01", "")))
                .isEqualTo(Authority.OFFICE_HELD_BY_ANOTHER);
    }

    @Test
    void two_claimants_are_put_to_the_organ_and_neither_is_chosen() {
        Authority authority = ratifies(
                SigningOffice.HEAD_OF_STATE,
                "Ada Lorn",
                line("Ada Lorn", SigningOffice.HEAD_OF_STATE, "2020-01-01", ""),
                line("Ben Tal", SigningOffice.HEAD_OF_STATE, "2026-05-01", ""));
        assertThat(authority).isEqualTo(Authority.TWO_CLAIMANTS);
        assertThat(authority.isForTheOrgan()).isTrue();
        assertThat(authority.isInOrder()).isFalse();
    }

    @Test
    void others_need_full_powers_that_hold_on_the_day_of_signature() {
        Signatory powers = line("Cy Dorn", SigningOffice.OTHER, "2026-05-01", "2026-06-30");
        assertThat(ratifies(SigningOffice.OTHER, "Cy Dorn", powers)).isEqualTo(Authority.FULL_POWERS_HELD);
        assertThat(ratifies(SigningOffice.OTHER, "Di Farr", powers)).isEqualTo(Authority.FULL_POWERS_MISSING);
        assertThat(ratifies(SigningOffice.OTHER, "Cy Dorn", line("Cy Dorn", SigningOffice.OTHER, "2026-06-02", "")))
                .isEqualTo(Authority.FULL_POWERS_NOT_THEN);
    }

    @Test
    void full_powers_to_one_agreement_do_not_serve_another() {
        Signatory other = new Signatory(
                AVELIA,
                "Cy Dorn",
                SigningOffice.OTHER,
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                Optional.of(new AgreementId("concord-exercises")),
                "Note 13");
        assertThat(ratifies(SigningOffice.OTHER, "Cy Dorn", other)).isEqualTo(Authority.FULL_POWERS_MISSING);
    }

    @Test
    void a_communication_needs_none() {
        assertThat(authority("communication", SigningOffice.OTHER, "Cy Dorn")).isEqualTo(Authority.NOT_NEEDED);
    }
}

package org.chancery.law.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Treaty.id;
import static org.chancery.law.Treaty.treaty;

import java.util.List;
import java.util.Optional;
import org.chancery.law.Treaty;
import org.chancery.law.act.Problem.Kind;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;
import org.junit.jupiter.api.Test;

/** What depositaries print and the checks must not refuse. */
class PrintedRecordsTest {

    @Test
    void a_successor_withdraws_a_reservation_of_the_state_that_no_longer_exists() {
        assertThat(errors(reserved("CSK").act("SVK", "withdrawal", "1995-03-17", h -> withdrawal(h, "CSK"))))
                .isEmpty();
    }

    @Test
    void nobody_withdraws_the_reservation_of_a_state_that_exists() {
        assertThat(errors(reserved("AAA").act("BBB", "withdrawal", "1995-03-17", h -> withdrawal(h, "AAA"))))
                .containsExactly(Kind.REFERS_TO_ANOTHER_STATE);
    }

    @Test
    void an_objection_may_be_to_what_is_printed_as_a_declaration() {
        Treaty declared = ratified("AAA")
                .act(
                        "AAA",
                        "declaration",
                        "1988-07-07",
                        h -> new Declaration(h, Declaration.Kind.AS_PRINTED, List.of(), LocalizedText.none()));
        assertThat(errors(objected(declared))).isEmpty();
    }

    @Test
    void an_objection_to_a_state_that_declared_nothing_is_refused() {
        assertThat(errors(objected(ratified("AAA")))).containsExactly(Kind.OBJECTION_TO_NO_RESERVATION);
    }

    @Test
    void an_objection_that_names_no_state_waits_for_a_person_where_there_are_reservations() {
        Treaty unlinked = reserved("AAA")
                .act(
                        "BBB",
                        "objection",
                        "1989-01-01",
                        h -> new Objection(
                                h, Optional.empty(), Optional.empty(), Objection.Form.NOT_CLEAR, LocalizedText.none()));
        assertThat(errors(unlinked)).isEmpty();
    }

    private static Treaty ratified(String state) {
        return treaty(clauses()).ratifies(state, "1988-07-07").ratifies("BBB", "1988-07-08");
    }

    private static Treaty reserved(String state) {
        return ratified(state)
                .act(state, "reservation", "1988-07-07", h -> new Reservation(h, List.of(), LocalizedText.none()));
    }

    private static Treaty objected(Treaty treaty) {
        return treaty.act(
                "BBB",
                "objection",
                "1989-01-01",
                h -> new Objection(
                        h,
                        Optional.empty(),
                        Optional.of(new StateCode("AAA")),
                        Objection.Form.SIMPLE,
                        LocalizedText.none()));
    }

    private static ReservationWithdrawn withdrawal(ActHead head, String state) {
        return new ReservationWithdrawn(head, id(state, "reservation", "1988-07-07"), Optional.empty());
    }

    private static List<Kind> errors(Treaty treaty) {
        return Consistency.check(treaty.dossier()).stream()
                .filter(p -> p.severity() == Problem.Severity.ERROR)
                .map(Problem::kind)
                .toList();
    }
}

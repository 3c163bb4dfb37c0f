package org.chancery.law.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Clauses.count;
import static org.chancery.law.Clauses.withdrawal;
import static org.chancery.law.Treaty.id;
import static org.chancery.law.Treaty.treaty;

import java.util.List;
import java.util.Optional;
import org.chancery.law.Treaty;
import org.chancery.law.act.Problem.Kind;
import org.chancery.law.act.Problem.Severity;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.instrument.Condition;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.law.instrument.Counted;
import org.chancery.law.instrument.Group;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.ReservationClause.Policy;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.instrument.WithdrawalClause;
import org.junit.jupiter.api.Test;

class ConsistencyTest {
    private static List<Kind> problems(Treaty treaty) {
        return Consistency.check(treaty.dossier()).stream().map(Problem::kind).toList();
    }

    private static Treaty objection(Treaty treaty, Optional<ActId> reservation, Optional<StateCode> towards) {
        return treaty.act(
                "BBB",
                "objection",
                "2002-01-01",
                h -> new Objection(h, reservation, towards, Objection.Form.SIMPLE, LocalizedText.none()));
    }

    @Test
    void a_sound_record_has_no_problems() {
        assertThat(problems(treaty(clauses())
                        .concluded("2000-01-01")
                        .signs("AAA", "2000-01-01")
                        .ratifies("AAA", "2001-01-01")
                        .denounces("AAA", "2003-01-01")
                        .accedes("AAA", "2005-01-01")))
                .isEmpty();
    }

    @Test
    void two_ratifications_without_a_withdrawal_between_them() {
        assertThat(problems(treaty(clauses()).ratifies("AAA", "2001-01-01").ratifies("AAA", "2002-01-01")))
                .containsExactly(Kind.TWO_CONSENTS);
    }

    @Test
    void a_withdrawal_before_consent() {
        assertThat(problems(treaty(clauses()).denounces("AAA", "2000-01-01").ratifies("AAA", "2001-01-01")))
                .containsExactly(Kind.WITHDRAWAL_BEFORE_CONSENT);
        assertThat(problems(treaty(clauses())
                        .signs("AAA", "2000-01-01")
                        .act(
                                "AAA",
                                "w",
                                "2000-02-01",
                                h -> new InstrumentWithdrawn(h, id("AAA", "signature", "2000-01-01")))))
                .containsExactly(Kind.WITHDRAWAL_BEFORE_CONSENT);
    }

    @Test
    void an_objection_to_no_reservation() {
        assertThat(problems(objection(treaty(clauses()), Optional.of(new ActId("nothing")), Optional.empty())))
                .containsExactly(Kind.OBJECTION_TO_NO_RESERVATION);
        assertThat(problems(objection(treaty(clauses()), Optional.empty(), Optional.of(new StateCode("AAA")))))
                .containsExactly(Kind.OBJECTION_TO_NO_RESERVATION);
        assertThat(problems(objection(
                        treaty(clauses()).ratifies("AAA", "2001-01-01"),
                        Optional.of(id("AAA", "consent", "2001-01-01")),
                        Optional.empty())))
                .containsExactly(Kind.OBJECTION_TO_NO_RESERVATION);
    }

    @Test
    void an_act_before_the_agreement_existed() {
        assertThat(problems(treaty(clauses()).concluded("2010-01-01").signs("AAA", "2009-12-31")))
                .containsExactly(Kind.BEFORE_THE_AGREEMENT);
    }

    @Test
    void an_id_used_twice() {
        assertThat(problems(treaty(clauses()).signs("AAA", "2009-12-31").signs("AAA", "2009-12-31")))
                .containsExactly(Kind.DUPLICATE_ID);
    }

    @Test
    void an_act_of_a_state_that_names_no_state() {
        assertThat(problems(treaty(clauses()).signs("", "2009-12-31"))).containsExactly(Kind.STATE_MISSING);
    }

    @Test
    void a_reference_to_nothing_to_another_kind_and_to_another_state() {
        assertThat(problems(treaty(clauses())
                        .act("AAA", "c", "2001-01-01", h -> new SignatureConfirmed(h, new ActId("nothing")))))
                .containsExactly(Kind.REFERS_TO_NOTHING);
        assertThat(problems(treaty(clauses())
                        .ratifies("AAA", "2001-01-01")
                        .act(
                                "AAA",
                                "c",
                                "2001-02-01",
                                h -> new SignatureConfirmed(h, id("AAA", "consent", "2001-01-01")))))
                .containsExactly(Kind.REFERS_TO_ANOTHER_KIND);
        assertThat(problems(treaty(clauses())
                        .signs("AAA", "2001-01-01")
                        .act(
                                "BBB",
                                "c",
                                "2001-02-01",
                                h -> new SignatureConfirmed(h, id("AAA", "signature", "2001-01-01")))))
                .containsExactly(Kind.REFERS_TO_ANOTHER_STATE);
    }

    @Test
    void a_notice_that_the_clause_does_not_allow() {
        var none = withdrawal(WithdrawalClause.Policy.NONE, CountingRule.onDeposit(), false, false, 0);
        assertThat(problems(treaty(clauses().withdrawal(none))
                        .ratifies("AAA", "2001-01-01")
                        .denounces("AAA", "2002-01-01")))
                .containsExactly(Kind.WITHDRAWAL_NOT_ALLOWED);
        assertThat(problems(
                        treaty(clauses()).ratifies("AAA", "2001-01-01").denounces("AAA", "2002-01-01", "2002-02-01")))
                .containsExactly(Kind.EARLIER_EFFECT_THAN_ALLOWED);
    }

    @Test
    void a_revocation_that_comes_too_late() {
        assertThat(problems(treaty(clauses())
                        .ratifies("AAA", "2001-01-01")
                        .denounces("AAA", "2002-01-01")
                        .act(
                                "AAA",
                                "revocation",
                                "2002-07-01",
                                h -> new DenunciationRevoked(h, id("AAA", "denunciation", "2002-01-01")))))
                .containsExactly(Kind.REVOKED_TOO_LATE);
    }

    @Test
    void a_reservation_where_none_is_allowed_is_a_warning_and_not_decided() {
        var treaty = treaty(clauses().reservations(Policy.PROHIBITED))
                .ratifies("AAA", "2001-01-01")
                .act("AAA", "r", "2001-01-01", h -> new Reservation(h, List.of(), LocalizedText.none()));
        assertThat(Consistency.check(treaty.dossier()))
                .extracting(Problem::kind, Problem::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.RESERVATION_PROHIBITED, Severity.WARNING));
    }

    @Test
    void clauses_that_name_what_is_not_there() {
        var list = new Condition.Count(1, new Group.Listed("core"), Counted.EVERY_STATE);
        assertThat(problems(treaty(clauses().when(list)))).containsExactly(Kind.UNKNOWN_LIST);
        assertThat(problems(treaty(clauses().when(org.chancery.law.Clauses.share(55, "table")))))
                .containsExactly(Kind.UNKNOWN_WEIGHTS);
        var impossible = new Condition.Count(2, new Group.Listed("core"), Counted.EVERY_STATE);
        assertThat(problems(treaty(clauses().when(impossible).list("core", "AAA"))))
                .containsExactly(Kind.IMPOSSIBLE_CONDITION);
        assertThat(problems(treaty(clauses())
                        .act("", "a", "2001-01-01", h -> new AmendmentAdopted(h, "a1", "no-rule", List.of()))))
                .containsExactly(Kind.UNKNOWN_AMENDMENT_RULE);
    }

    @Test
    void agreements_that_depend_on_each_other_in_a_circle_or_on_what_is_not_held() {
        var one = treaty("one", clauses().parent("two").when(count(1)));
        var two = treaty("two", clauses().parent("one").when(count(1)));
        assertThat(Consistency.check(Holdings.of(List.of(one.dossier(), two.dossier()))))
                .extracting(Problem::kind)
                .containsExactly(Kind.CYCLE_OF_AGREEMENTS);
        assertThat(Consistency.check(Holdings.of(List.of(one.dossier()))))
                .extracting(Problem::kind)
                .containsExactly(Kind.UNKNOWN_AGREEMENT);
    }

    @Test
    void several_depositaries_may_hold_an_instrument_each() {
        var treaty = treaty(clauses()).consents("AAA", ConsentForm.RATIFICATION, "1970-01-01");
        assertThat(problems(treaty)).isEmpty();
    }
}

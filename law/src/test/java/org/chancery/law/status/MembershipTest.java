package org.chancery.law.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.law.Asking.T;
import static org.chancery.law.Asking.date;
import static org.chancery.law.Asking.on;
import static org.chancery.law.Asking.rules;
import static org.chancery.law.Asking.state;
import static org.chancery.law.Asking.status;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Clauses.count;
import static org.chancery.law.Treaty.id;
import static org.chancery.law.Treaty.treaty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.law.Treaty;
import org.chancery.law.act.Announcement.Subject;
import org.chancery.law.act.Communication;
import org.chancery.law.act.Consent;
import org.chancery.law.act.NotToBecomeParty;
import org.chancery.law.act.ProvisionalApplication;
import org.chancery.law.act.ProvisionalApplicationEnded;
import org.chancery.law.act.Signature;
import org.chancery.law.act.SignatureConfirmed;
import org.chancery.law.act.SignatureSucceeded;
import org.chancery.law.act.Suspension;
import org.chancery.law.act.SuspensionEnded;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.finding.Rule;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.law.instrument.LaterParties.Family;
import org.chancery.law.instrument.LaterParties.Gap;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.Participation;
import org.chancery.law.instrument.StateCode;
import org.junit.jupiter.api.Test;

class MembershipTest {
    /** In force 2001-03-03: threshold 2001-02-01 plus 30 days. */
    private static Treaty inForce() {
        return treaty(clauses()).ratifies("AAA", "2001-01-01").ratifies("BBB", "2001-02-01");
    }

    @Test
    void c1_a_signature_subject_to_ratification_creates_no_party() {
        var law = inForce().signs("CCC", "2001-01-05").law();
        assertThat(status(law, "CCC", "2010-01-01")).isEqualTo(Status.SIGNATORY);
        assertThat(state(law, "CCC", "2010-01-01").signed()).isEqualTo(date("2001-01-05"));
    }

    @Test
    void c1_a_definitive_signature_expresses_consent() {
        var law = inForce()
                .act("CCC", "signature", "2001-02-01", h -> new Signature(h, Signature.Form.DEFINITIVE))
                .law();
        assertThat(status(law, "CCC", "2001-03-03")).isEqualTo(Status.PARTY);
        assertThat(state(law, "CCC", "2001-03-03").consentForm()).contains(ConsentForm.DEFINITIVE_SIGNATURE);
    }

    @Test
    void c2_a_signatory_must_not_defeat_the_object_and_purpose_until_it_says_that_it_will_not_join() {
        var law = inForce()
                .signs("CCC", "2001-01-05")
                .act("CCC", "not", "2002-05-06", NotToBecomeParty::new)
                .law();
        assertThat(rules(state(law, "CCC", "2002-05-05").finding())).contains(Rule.DUTY_OF_SIGNATORY);
        assertThat(rules(state(law, "CCC", "2002-05-06").finding()))
                .doesNotContain(Rule.DUTY_OF_SIGNATORY)
                .contains(Rule.NOT_TO_BECOME_PARTY);
        assertThat(status(law, "CCC", "2002-05-06")).isEqualTo(Status.SIGNATORY);
    }

    @Test
    void c2_so_must_a_state_that_has_consented_before_entry_into_force() {
        var law = inForce().law();
        var answer = state(law, "AAA", "2001-02-15");
        assertThat(answer.status()).isEqualTo(Status.CONTRACTING);
        assertThat(answer.inForceSince()).isEqualTo(date("2001-03-03"));
        assertThat(rules(answer.finding())).contains(Rule.DUTY_OF_CONTRACTING_STATE);
    }

    @Test
    void a_signature_ad_referendum_counts_from_its_own_date_once_it_is_confirmed() {
        var law = inForce()
                .act("CCC", "signature", "2001-01-05", h -> new Signature(h, Signature.Form.AD_REFERENDUM))
                .act(
                        "CCC",
                        "confirmed",
                        "2001-06-01",
                        h -> new SignatureConfirmed(h, id("CCC", "signature", "2001-01-05")))
                .law();
        assertThat(status(law, "CCC", "2001-05-31")).isEqualTo(Status.NEVER);
        assertThat(rules(state(law, "CCC", "2001-05-31").finding())).contains(Rule.SIGNED_AD_REFERENDUM);
        assertThat(status(law, "CCC", "2001-06-01")).isEqualTo(Status.SIGNATORY);
        assertThat(state(law, "CCC", "2001-06-01").signed()).isEqualTo(date("2001-01-05"));
    }

    @Test
    void a_deposit_after_the_threshold_has_its_own_clock_even_before_entry_into_force() {
        var law = treaty(clauses()
                        .then(CountingRule.months(6))
                        .later(Family.AFTER_THRESHOLD_DEPOSIT, CountingRule.months(6), Gap.EIF_DATE))
                .ratifies("AAA", "2003-01-01")
                .ratifies("BBB", "2003-11-18")
                .ratifies("CCC", "2004-02-12")
                .law();
        assertThat(state(law, "BBB", "2005-01-01").inForceSince()).isEqualTo(date("2004-05-18"));
        assertThat(state(law, "CCC", "2005-01-01").inForceSince()).isEqualTo(date("2004-08-12"));
    }

    @Test
    void the_gap_before_entry_into_force_is_read_by_the_setting_of_the_agreement() {
        for (Gap gap : Gap.values()) {
            var law = treaty(clauses().later(Family.AFTER_EIF, CountingRule.days(90), gap))
                    .ratifies("AAA", "2014-09-01")
                    .ratifies("BBB", "2014-09-25")
                    .ratifies("CCC", "2014-10-01")
                    .ratifies("DDD", "2014-12-01")
                    .law();
            assertThat(state(law, "CCC", "2015-06-01").inForceSince())
                    .isEqualTo(date(gap == Gap.EIF_DATE ? "2014-10-25" : "2014-12-30"));
            assertThat(state(law, "DDD", "2015-06-01").inForceSince()).isEqualTo(date("2015-03-01"));
        }
    }

    @Test
    void without_a_separate_group_the_later_of_both_dates_holds() {
        var law = treaty(clauses().later(Family.WITH_TREATY, CountingRule.months(4), Gap.EIF_DATE))
                .ratifies("AAA", "1975-01-01")
                .ratifies("BBB", "1975-02-01")
                .ratifies("CCC", "1975-02-20")
                .law();
        assertThat(state(law, "CCC", "1976-01-01").inForceSince()).isEqualTo(date("1975-06-20"));
    }

    @Test
    void e1_where_the_agreement_is_silent_a_later_state_is_bound_on_its_consent() {
        var law = treaty(clauses().noLaterClause())
                .ratifies("AAA", "2001-01-01")
                .ratifies("BBB", "2001-02-01")
                .ratifies("CCC", "2002-05-05")
                .law();
        assertThat(state(law, "CCC", "2003-01-01").inForceSince()).isEqualTo(date("2002-05-05"));
        assertThat(rules(state(law, "CCC", "2003-01-01").finding())).contains(Rule.BOUND_ON_CONSENT);
    }

    @Test
    void e1_provisional_application_lasts_until_the_state_says_otherwise_or_the_agreement_is_in_force_for_it() {
        var law = inForce()
                .act("CCC", "provisional", "2001-01-10", h -> new ProvisionalApplication(h, List.of()))
                .act("DDD", "provisional", "2001-01-10", h -> new ProvisionalApplication(h, List.of()))
                .act("DDD", "end", "2001-09-01", ProvisionalApplicationEnded::new)
                .ratifies("CCC", "2001-06-01")
                .law();
        assertThat(status(law, "CCC", "2001-05-01")).isEqualTo(Status.PROVISIONAL);
        assertThat(status(law, "CCC", "2001-06-10")).isEqualTo(Status.CONTRACTING);
        assertThat(state(law, "CCC", "2001-06-10").provisionalSince()).isEqualTo(date("2001-01-10"));
        assertThat(state(law, "CCC", "2001-07-01").provisionalSince()).isEmpty();
        assertThat(status(law, "DDD", "2001-08-31")).isEqualTo(Status.PROVISIONAL);
        assertThat(status(law, "DDD", "2001-09-01")).isEqualTo(Status.NEVER);
    }

    @Test
    void a_succession_works_from_its_stated_date_and_may_lie_before_the_notification() {
        var law = inForce()
                .act(
                        "CCC",
                        "succession",
                        "2006-10-23",
                        h -> new Consent(
                                h,
                                ConsentForm.SUCCESSION,
                                Optional.of(LocalDate.of(2006, 6, 3)),
                                Consent.Counting.BY_RULE,
                                false))
                .law();
        assertThat(state(law, "CCC", "2006-07-01").status()).isEqualTo(Status.PARTY);
        assertThat(state(law, "CCC", "2007-01-01").inForceSince()).isEqualTo(date("2006-06-03"));
        assertThat(law.state(T, new StateCode("CCC"), on("2006-07-01", "2006-07-01"))
                        .status())
                .isEqualTo(Status.NEVER);
    }

    @Test
    void a_succession_without_a_stated_date_counts_from_its_notification_and_says_so() {
        var law =
                inForce().consents("CCC", ConsentForm.SUCCESSION, "2006-10-23").law();
        assertThat(state(law, "CCC", "2007-01-01").inForceSince()).isEqualTo(date("2006-11-22"));
        assertThat(rules(state(law, "CCC", "2007-01-01").finding())).contains(Rule.SUCCEEDED_DATE_NOT_STATED);
    }

    @Test
    void a_state_can_succeed_to_a_signature() {
        var law = inForce()
                .act("CCC", "succession", "2001-05-01", h -> new SignatureSucceeded(h, Optional.empty()))
                .law();
        assertThat(status(law, "CCC", "2002-01-01")).isEqualTo(Status.SIGNATORY);
    }

    @Test
    void an_instrument_may_name_a_later_date() {
        var law = inForce()
                .act(
                        "CCC",
                        "consent",
                        "2001-06-01",
                        h -> new Consent(
                                h,
                                ConsentForm.RATIFICATION,
                                Optional.of(LocalDate.of(2001, 10, 1)),
                                Consent.Counting.BY_RULE,
                                false))
                .law();
        assertThat(state(law, "CCC", "2002-01-01").inForceSince()).isEqualTo(date("2001-10-01"));
    }

    @Test
    void a_date_published_for_one_state_moves_no_other_state() {
        var law = inForce()
                .ratifies("CCC", "2001-06-01")
                .ratifies("DDD", "2001-06-01")
                .announces("CCC", Subject.IN_FORCE_FOR_STATE, "2001-06-10", "2001-07-02")
                .law();
        var answer = state(law, "CCC", "2002-01-01");
        assertThat(answer.inForceSince()).isEqualTo(date("2001-07-02"));
        assertThat(answer.computedInForceSince()).isEqualTo(date("2001-07-01"));
        assertThat(rules(answer.finding())).contains(Rule.ANNOUNCED_AND_COMPUTED_DIFFER);
        assertThat(state(law, "DDD", "2002-01-01").inForceSince()).isEqualTo(date("2001-07-01"));
    }

    @Test
    void a_published_date_before_the_deposit_is_legal_input() {
        var law = inForce()
                .consents("CCC", ConsentForm.SUCCESSION, "2006-10-23")
                .announces("CCC", Subject.IN_FORCE_FOR_STATE, "2006-11-01", "2006-06-03")
                .law();
        assertThat(status(law, "CCC", "2006-08-01")).isEqualTo(Status.PARTY);
    }

    @Test
    void suspension_is_an_act_of_the_organ_and_a_declared_position_changes_nothing() {
        var law = inForce()
                .act(
                        "AAA",
                        "suspension",
                        "2012-12-19",
                        h -> new Suspension(h, LocalDate.of(2012, 12, 19), Optional.empty()))
                .act(
                        "AAA",
                        "suspension-end",
                        "2014-01-01",
                        h -> new SuspensionEnded(h, id("AAA", "suspension", "2012-12-19")))
                .act(
                        "BBB",
                        "communication",
                        "2024-02-22",
                        h -> new Communication(
                                h, Communication.Subject.DECLARED_POSITION, Optional.empty(), LocalizedText.none()))
                .law();
        assertThat(status(law, "AAA", "2013-01-01")).isEqualTo(Status.SUSPENDED);
        assertThat(state(law, "AAA", "2013-01-01").suspendedSince()).isEqualTo(date("2012-12-19"));
        assertThat(status(law, "AAA", "2014-01-01")).isEqualTo(Status.PARTY);
        assertThat(status(law, "BBB", "2025-01-01")).isEqualTo(Status.PARTY);
        assertThat(rules(state(law, "BBB", "2025-01-01").finding())).contains(Rule.DECLARED_POSITION);
    }

    @Test
    void where_participation_is_not_held_a_state_without_acts_is_unknown_and_never_never() {
        for (var extent : List.of(Participation.Extent.PARTIAL, Participation.Extent.NOT_HELD)) {
            var law = inForce().participation(extent).law();
            assertThat(status(law, "CCC", "2010-01-01")).isEqualTo(Status.UNKNOWN);
            assertThat(state(law, "CCC", "2010-01-01").finding().standing()).isEqualTo(Standing.NOT_KNOWN);
            assertThat(status(law, "AAA", "2010-01-01")).isEqualTo(Status.PARTY);
            assertThat(status(law, "AAA", "2000-01-01")).isEqualTo(Status.UNKNOWN);
        }
        assertThat(status(inForce().law(), "CCC", "2010-01-01")).isEqualTo(Status.NEVER);
    }

    @Test
    void a_protocol_binds_only_those_that_have_consented_to_the_parent() {
        var parent = treaty("p", clauses().when(count(1)))
                .ratifies("AAA", "2000-01-01")
                .ratifies("CCC", "2003-01-01");
        var law = treaty(clauses().parent("p"))
                .ratifies("AAA", "2001-01-01")
                .ratifies("BBB", "2001-01-02")
                .ratifies("CCC", "2001-01-03")
                .law(parent);
        assertThat(status(law, "AAA", "2002-01-01")).isEqualTo(Status.CONTRACTING);
        assertThat(status(law, "BBB", "2010-01-01")).isEqualTo(Status.NEVER);
        assertThat(rules(state(law, "BBB", "2010-01-01").finding())).contains(Rule.PARENT_MISSING);
        assertThat(law.agreement(T, on("2010-01-01")).thresholdReached()).isEqualTo(date("2003-01-01"));
    }

    @Test
    void a_state_must_accept_two_of_a_family_of_protocols() {
        var p1 = treaty("p1", clauses()).ratifies("AAA", "2001-01-01").ratifies("BBB", "2001-01-01");
        var p2 = treaty("p2", clauses()).ratifies("AAA", "2001-01-01").ratifies("BBB", "2005-01-01");
        var law = treaty(clauses().when(count(1)).family(2, "p1", "p2"))
                .ratifies("AAA", "2001-01-01")
                .ratifies("BBB", "2001-01-01")
                .law(p1, p2);
        assertThat(status(law, "AAA", "2003-01-01")).isEqualTo(Status.PARTY);
        assertThat(status(law, "BBB", "2003-01-01")).isEqualTo(Status.NEVER);
        assertThat(state(law, "BBB", "2003-01-01").finding().standing()).isEqualTo(Standing.FOR_A_PERSON);
        assertThat(status(law, "BBB", "2005-06-01")).isEqualTo(Status.PARTY);
    }

    @Test
    void a_question_about_an_agreement_that_is_not_held_is_refused() {
        var law = inForce().law();
        assertThatThrownBy(() -> law.agreement(new AgreementId("other"), on("2000-01-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other");
    }

    @Test
    void all_instruments_of_a_state_are_listed() {
        var law = inForce().law(treaty("u", clauses()).signs("AAA", "2005-01-01"), treaty("v", clauses()));
        assertThat(law.instruments(new StateCode("AAA"), on("2010-01-01")))
                .extracting(s -> s.agreement() + " " + s.status())
                .containsExactly("t PARTY", "u SIGNATORY");
        assertThat(law.allInstruments(new StateCode("AAA"), on("2010-01-01")))
                .extracting(s -> s.agreement() + " " + s.status())
                .containsExactly("t PARTY", "u SIGNATORY", "v NEVER");
    }
}

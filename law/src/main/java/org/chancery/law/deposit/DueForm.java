package org.chancery.law.deposit;

import java.util.ArrayList;
import java.util.List;
import org.chancery.law.act.Act;
import org.chancery.law.act.AmendmentAccepted;
import org.chancery.law.act.Consent;
import org.chancery.law.act.Denunciation;
import org.chancery.law.act.NotToBecomeParty;
import org.chancery.law.act.Objection;
import org.chancery.law.act.ProvisionalApplication;
import org.chancery.law.act.References;
import org.chancery.law.act.Signature;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.ConsentClause;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.law.rule.ExaminationRule;
import org.chancery.law.status.StateStatus;

/** Form, period for signature, and acts of the State that are there already. */
final class DueForm {
    private DueForm() {}

    static List<Finding> findings(Question question) {
        List<Finding> findings = new ArrayList<>();
        question.clauses().ifPresent(clauses -> {
            question.proposed(Consent.class).forEach(it -> form(question, clauses.consent(), it, findings));
            question.proposed(Signature.class).forEach(it -> period(question, clauses.consent(), it, findings));
        });
        question.proposed().forEach(it -> earlier(question, it, findings));
        return findings;
    }

    private static void form(Question question, ConsentClause clause, Consent consent, List<Finding> into) {
        boolean always = consent.form() == ConsentForm.SUCCESSION || consent.form() == ConsentForm.NOT_STATED;
        if (!always && !clause.forms().isEmpty() && !clause.forms().contains(consent.form())) {
            into.add(question.finding(
                    Standing.FOR_A_PERSON,
                    ExaminationRule.FORM_NOT_PROVIDED,
                    new Basis.Clause(question.agreement().id(), clause.article()),
                    List.of(),
                    new Value.OfCode(consent.form())));
        }
    }

    private static void period(Question question, ConsentClause clause, Signature signature, List<Finding> into) {
        var date = signature.head().date();
        boolean early = clause.signatureFrom().map(date::isBefore).orElse(false);
        boolean late = clause.signatureUntil().map(date::isAfter).orElse(false);
        if (early || late) {
            into.add(question.finding(
                    Standing.FOR_A_PERSON,
                    ExaminationRule.NOT_OPEN_FOR_SIGNATURE,
                    new Basis.Clause(question.agreement().id(), clause.article()),
                    List.of(),
                    new Value.OfDate(date)));
        }
    }

    private static void earlier(Question question, TreatyAct act, List<Finding> into) {
        var state = act.head().state();
        if (state.isEmpty()) {
            return;
        }
        StateStatus status = question.law().state(question.agreement().id(), state.get(), question.when());
        question.dossier().acts().stream()
                .filter(it -> it.head().state().equals(state))
                .filter(it -> repeats(act, it, status))
                .reduce((first, last) -> last)
                .ifPresent(it -> into.add(question.finding(
                        Standing.FOR_A_PERSON,
                        ExaminationRule.EARLIER_ACT_HELD,
                        new Basis.Record(),
                        List.of(it.head().id()),
                        new Value.OfState(state.get()),
                        new Value.OfAct(it.head().id()))));
    }

    /** Whether the new act would do again what the held one does, as the State stands now. */
    private static boolean repeats(TreatyAct act, Act held, StateStatus status) {
        return switch (act) {
            case Consent _ -> held instanceof Consent && status.consent().isPresent() && isBound(status);
            case Signature _ -> held instanceof Signature && status.signed().isPresent();
            case Denunciation _ ->
                held instanceof Denunciation && status.withdrawalNotified().isPresent();
            case NotToBecomeParty _ -> held instanceof NotToBecomeParty;
            case ProvisionalApplication _ ->
                held instanceof ProvisionalApplication
                        && status.provisionalSince().isPresent();
            case AmendmentAccepted(var _, var amendment) ->
                held instanceof AmendmentAccepted earlier && earlier.amendment().equals(amendment);
            case Objection objection ->
                held instanceof Objection earlier
                        && objection.reservation().isPresent()
                        && earlier.reservation().equals(objection.reservation());
            default ->
                held.getClass() == act.getClass()
                        && References.of(act).isPresent()
                        && held instanceof TreatyAct earlier
                        && References.of(earlier).equals(References.of(act));
        };
    }

    private static boolean isBound(StateStatus status) {
        return switch (status.status()) {
            case PARTY, CONTRACTING, WITHDRAWING, SUSPENDED -> true;
            case PROVISIONAL, SIGNATORY, FORMER, NEVER, UNKNOWN -> false;
        };
    }
}

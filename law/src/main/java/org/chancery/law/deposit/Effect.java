package org.chancery.law.deposit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.finding.Reason;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.EntryIntoForce;
import org.chancery.law.rule.ExaminationRule;

/** Whether the instrument moves the entry into force, and what the State would be. */
final class Effect {
    private Effect() {}

    static List<Finding> findings(Question question) {
        List<Finding> findings = new ArrayList<>();
        AgreementId id = question.agreement().id();
        Finding whole = question.whatIf().finding(id, question.when());
        Value agreement = new Value.OfAgreement(id);
        Value received = new Value.OfDate(question.received());
        Basis basis = question.clauses()
                .flatMap(it -> it.entryIntoForce())
                .map(EntryIntoForce::article)
                .<Basis>map(article -> new Basis.Clause(id, article))
                .orElse(new Basis.Record());
        Reason conclusion = entryIntoForce(question)
                .map(date -> Reason.of(
                        ExaminationRule.DEPOSIT_BRINGS_INTO_FORCE,
                        basis,
                        List.of(),
                        agreement,
                        received,
                        new Value.OfDate(date)))
                .orElseGet(() -> Reason.of(
                        ExaminationRule.DEPOSIT_LEAVES_ENTRY_INTO_FORCE, basis, List.of(), agreement, received));
        findings.add(new Finding(id, Standing.ESTABLISHED, conclusion, whole.steps()));
        question.state().ifPresent(state -> findings.add(question.whatIf().finding(id, state, question.when())));
        return findings;
    }

    /** The date of entry into force with the instrument, where it is not the date without it. */
    static Optional<LocalDate> entryIntoForce(Question question) {
        AgreementId id = question.agreement().id();
        Optional<LocalDate> now = question.law().agreement(id, question.when()).entryIntoForce();
        Optional<LocalDate> then =
                question.whatIf().agreement(id, question.when()).entryIntoForce();
        return then.filter(date -> !now.equals(Optional.of(date)));
    }
}

package org.chancery.law.status;

import java.util.List;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Announcement;
import org.chancery.law.act.Consent;
import org.chancery.law.act.Denunciation;
import org.chancery.law.calendar.Days;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.finding.Reason;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.rule.AgreementRule;
import org.chancery.law.rule.EntryRule;

/** Makes the Finding about an agreement as a whole. */
final class AgreementFinding {
    private final AgreementQuestion question;
    private final Steps steps;

    private AgreementFinding(AgreementQuestion question) {
        this.question = question;
        steps = new Steps(question.law.agreement);
    }

    static Finding of(AgreementQuestion question) {
        return new AgreementFinding(question).make();
    }

    private Finding make() {
        AgreementId id = question.law.agreement.id();
        if (question.law.modelAct) {
            return new Finding(
                    id,
                    Standing.ESTABLISHED,
                    Reason.of(AgreementRule.AGREEMENT_IS_MODEL_ACT, Steps.record(), List.of(), Steps.agreement(id)),
                    List.of());
        }
        RecordSteps.knownAt(question.when, steps);
        CorrectionSteps.add(
                question.law.dossier,
                question.roll,
                act -> act instanceof Consent || act instanceof Announcement || act instanceof Denunciation,
                steps);
        if (question.law.entry != null) {
            ProgressSteps.add(question, steps);
        }
        EntrySteps.add(question.law, question.treaty, question.reading, steps);
        TermSteps.add(question.law, question.treaty, question.reading, steps);
        belowThreshold();
        boolean known = question.known();
        return new Finding(
                id, known ? Standing.ESTABLISHED : Standing.NOT_KNOWN, conclusion(id, known), steps.reasons());
    }

    /** The number of parties may fall below the number needed; the agreement stays in force (VCLT art. 55). */
    private void belowThreshold() {
        if (!question.treaty.inForce(question.reading.on)) {
            return;
        }
        var counts = question.counts();
        int parties = counts.getOrDefault(Status.PARTY, 0)
                + counts.getOrDefault(Status.WITHDRAWING, 0)
                + counts.getOrDefault(Status.SUSPENDED, 0);
        for (ProgressPart part : question.progress().parts()) {
            if (part.kind() == ProgressPart.Kind.COUNT && part.needed().orElse(0) > parties) {
                steps.add(
                        EntryRule.BELOW_THRESHOLD_STAYS_IN_FORCE,
                        Steps.vclt("55"),
                        Steps.number(part.needed().orElse(0)),
                        Steps.number(parties));
            }
        }
    }

    private Reason conclusion(AgreementId id, boolean known) {
        TreatyReading treaty = question.treaty;
        Value agreement = Steps.agreement(id);
        Value on = Steps.day(question.reading.on);
        List<ActId> acts = treaty.announcement == null
                ? List.of()
                : List.of(treaty.announcement.head().id());
        Basis basis = treaty.announcement == null
                ? steps.clause(question.law.entry == null ? java.util.Optional.empty() : question.law.entry.article())
                : new Basis.Published(treaty.announcement.head().id());
        if (!known) {
            return Reason.of(AgreementRule.AGREEMENT_NOT_KNOWN, Steps.record(), acts, agreement, on);
        }
        if (treaty.inForce(question.reading.on)) {
            return Reason.of(AgreementRule.AGREEMENT_IN_FORCE, basis, acts, agreement, Steps.day(treaty.entry));
        }
        if (treaty.entry != Days.NONE && treaty.entry > question.reading.on) {
            return Reason.of(
                    AgreementRule.AGREEMENT_ENTERS_INTO_FORCE, basis, acts, agreement, on, Steps.day(treaty.entry));
        }
        if (treaty.entry != Days.NONE) {
            return Reason.of(AgreementRule.AGREEMENT_ENDED, basis, acts, agreement, Steps.day(treaty.end));
        }
        return Reason.of(AgreementRule.AGREEMENT_NOT_IN_FORCE, basis, acts, agreement, on);
    }
}

package org.chancery.law.deposit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.chancery.law.act.Act;
import org.chancery.law.act.Consistency;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.Holdings;
import org.chancery.law.act.Problem;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.status.TreatyLaw;

/**
 * What an instrument would do if it were accepted as received on a day. It advises the examiner and decides nothing (VCLT art. 77(2)).
 *
 * @param findings entitlement, form, earlier acts, reservations, effect on the agreement and on the State, in this order
 * @param problems what the record would contain with the instrument and does not contain without it
 * @param entryIntoForce date of entry into force that the instrument brings about or moves; empty where it changes nothing
 */
public record Examination(List<Finding> findings, List<Problem> problems, Optional<LocalDate> entryIntoForce) {

    public Examination {
        findings = List.copyOf(findings);
        problems = List.copyOf(problems);
    }

    /**
     * Examines acts that one State deposits together (an instrument with its reservations and declarations).
     *
     * @param law the record as it is
     * @param proposed acts of one agreement, not yet recorded, at least one
     * @param received day of receipt, calendar date of the depositary
     */
    public static Examination of(TreatyLaw law, List<TreatyAct> proposed, LocalDate received) {
        AgreementId id = proposed.getFirst().head().agreement();
        Dossier now = law.holdings()
                .dossier(id)
                .orElseThrow(() -> new IllegalArgumentException("no agreement " + id + " is held"));
        List<Act> acts = new ArrayList<>(now.acts());
        acts.addAll(proposed);
        Dossier then = new Dossier(now.agreement(), acts);
        TreatyLaw whatIf = TreatyLaw.over(with(law.holdings(), then));
        var question = new Question(law, whatIf, now, proposed, received);
        List<Finding> findings = new ArrayList<>(Entitlement.findings(question));
        findings.addAll(DueForm.findings(question));
        findings.addAll(Reserved.findings(question));
        findings.addAll(Effect.findings(question));
        return new Examination(findings, added(now, then), Effect.entryIntoForce(question));
    }

    private static Holdings with(Holdings holdings, Dossier then) {
        List<Dossier> dossiers = new ArrayList<>(holdings.dossiers().values());
        dossiers.removeIf(it -> it.agreement().id().equals(then.agreement().id()));
        dossiers.add(then);
        return Holdings.of(dossiers);
    }

    private static List<Problem> added(Dossier now, Dossier then) {
        var known = new HashSet<>(Consistency.check(now));
        return Consistency.check(then).stream()
                .filter(problem -> !known.contains(problem))
                .toList();
    }
}

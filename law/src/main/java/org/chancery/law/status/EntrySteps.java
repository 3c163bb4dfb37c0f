package org.chancery.law.status;

import java.util.List;
import java.util.Optional;
import org.chancery.law.act.ActId;
import org.chancery.law.calendar.Counting;
import org.chancery.law.calendar.Days;
import org.chancery.law.finding.Basis;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.EntryIntoForce;
import org.chancery.law.rule.EntryRule;
import org.chancery.law.rule.RecordRule;

/** The steps that lead to the date of entry into force of an agreement. */
final class EntrySteps {
    private EntrySteps() {}

    static void add(AgreementLaw law, TreatyReading treaty, Reading reading, Steps steps) {
        EntryIntoForce entry = law.entry;
        Optional<Article> article = entry == null ? Optional.empty() : entry.article();
        Basis clause = steps.clause(article);
        if (entry == null) {
            steps.add(
                    law.clausesHeld ? RecordRule.ENTRY_INTO_FORCE_NOT_HELD : RecordRule.CLAUSES_NOT_HELD,
                    Steps.record(),
                    law.clausesHeld
                            ? new org.chancery.law.finding.Value[0]
                            : new org.chancery.law.finding.Value[] {Steps.agreement(law.agreement.id())});
        } else if (treaty.threshold == Days.NONE) {
            steps.add(EntryRule.THRESHOLD_NOT_REACHED, clause, Steps.day(reading.on));
        } else {
            steps.add(EntryRule.THRESHOLD_REACHED, clause, Steps.day(treaty.threshold));
            steps.add(
                    EntryRule.COUNTED,
                    clause,
                    Steps.day(treaty.threshold),
                    Steps.counting(entry.then()),
                    Steps.day(treaty.counted));
            if (Counting.monthEndDecided(treaty.threshold, entry.then())) {
                steps.add(EntryRule.MONTH_END, Steps.practice(), Steps.code(law.monthEnd), Steps.day(treaty.counted));
            }
            floor(law, treaty, entry, clause, steps);
        }
        announced(treaty, steps);
        if (entry != null && entry.effectiveFrom().isPresent() && treaty.entry != Days.NONE) {
            steps.add(
                    EntryRule.EFFECTIVE_FROM,
                    clause,
                    Steps.day(treaty.entry),
                    Steps.day(Days.of(entry.effectiveFrom())));
        }
    }

    private static void floor(AgreementLaw law, TreatyReading treaty, EntryIntoForce entry, Basis clause, Steps steps) {
        if (law.notBefore != Days.NONE && treaty.computed != Days.NONE) {
            steps.add(
                    EntryRule.NOT_BEFORE_DATE,
                    clause,
                    Steps.day(law.notBefore),
                    Steps.day(treaty.counted),
                    Steps.day(Math.max(treaty.counted, law.notBefore)));
        }
        if (entry.notBeforeAgreement().isEmpty() || treaty.floorRule == null) {
            return;
        }
        var other = Steps.agreement(entry.notBeforeAgreement().get());
        switch (treaty.floorRule) {
            case EntryRule.NOT_BEFORE_AGREEMENT ->
                steps.add(
                        EntryRule.NOT_BEFORE_AGREEMENT,
                        clause,
                        other,
                        Steps.day(treaty.floor),
                        Steps.day(treaty.computed));
            case EntryRule.NOT_BEFORE_AGREEMENT_OPEN, RecordRule.RELATED_NOT_HELD, RecordRule.RELATED_CYCLE ->
                steps.add(treaty.floorRule, clause, other);
            default -> {}
        }
    }

    private static void announced(TreatyReading treaty, Steps steps) {
        if (treaty.announcement == null) {
            return;
        }
        ActId id = treaty.announcement.head().id();
        var published = Steps.day(treaty.announced);
        steps.add(EntryRule.ENTRY_INTO_FORCE_ANNOUNCED, new Basis.Published(id), List.of(id), published);
        if (treaty.computed == Days.NONE) {
            steps.add(EntryRule.ANNOUNCED_NOT_COMPUTED, Steps.record(), published);
        } else {
            steps.add(
                    treaty.announced == treaty.computed
                            ? EntryRule.ANNOUNCED_AND_COMPUTED_AGREE
                            : EntryRule.ANNOUNCED_AND_COMPUTED_DIFFER,
                    Steps.convention(),
                    List.of(id),
                    published,
                    Steps.day(treaty.computed));
        }
    }
}

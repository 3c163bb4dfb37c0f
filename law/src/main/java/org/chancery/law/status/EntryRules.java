package org.chancery.law.status;

import org.chancery.law.act.Announcement;
import org.chancery.law.act.Announcement.Subject;
import org.chancery.law.calendar.Counting;
import org.chancery.law.calendar.Days;
import org.chancery.law.instrument.EntryIntoForce;
import org.chancery.law.roll.Roll;
import org.chancery.law.rule.DurationRule;
import org.chancery.law.rule.EntryRule;
import org.chancery.law.rule.RecordRule;
import org.chancery.law.threshold.Gate;
import org.chancery.law.threshold.Threshold;
import org.jspecify.annotations.Nullable;

/** When an agreement as a whole enters into force (VCLT art. 24(1); domain reference 04, section 3.1). */
final class EntryRules {
    private EntryRules() {}

    static void read(
            AgreementLaw law, AgreementLaw.Edition edition, @Nullable Gate gate, Reading reading, TreatyReading into) {
        Threshold threshold = edition.threshold();
        if (law.entry != null && threshold != null && threshold.computable()) {
            into.threshold = threshold.reached(reading.on, reading.known, gate, reading.tally);
            if (into.threshold != Days.NONE) {
                into.counted = Counting.from(into.threshold, law.entry.then(), law.monthEnd);
                into.computed = into.counted;
                floors(law, law.entry, reading, into);
            }
        }
        announced(edition.roll(), reading, into);
        into.entry = into.announced != Days.NONE ? into.announced : into.computed;
    }

    private static void floors(AgreementLaw law, EntryIntoForce entry, Reading reading, TreatyReading into) {
        int floor = law.notBefore;
        if (floor > into.computed) {
            into.computed = floor;
            into.floor = floor;
            into.floorRule = EntryRule.NOT_BEFORE_DATE;
        }
        if (entry.notBeforeAgreement().isPresent()) {
            TreatyReading other =
                    reading.related(law, entry.notBeforeAgreement().get(), reading.on);
            if (other == null) {
                into.floorRule =
                        reading.compiled.find(entry.notBeforeAgreement().orElseThrow()) == null
                                ? RecordRule.RELATED_NOT_HELD
                                : RecordRule.RELATED_CYCLE;
            } else if (other.entry == Days.NONE) {
                into.computed = Days.NONE;
                into.floorRule = EntryRule.NOT_BEFORE_AGREEMENT_OPEN;
            } else if (other.entry > into.computed) {
                into.computed = other.entry;
                into.floor = other.entry;
                into.floorRule = EntryRule.NOT_BEFORE_AGREEMENT;
            }
        }
    }

    /**
     * A published date counts once it has been published, has come, or the condition is fulfilled: nobody on a day before knows of it.
     */
    private static void announced(Roll roll, Reading reading, TreatyReading into) {
        if (roll.treatyActs().announcements().isEmpty()) {
            return;
        }
        Announcement found = roll.treatyActs()
                .announced(Subject.ENTRY_INTO_FORCE, reading.known)
                .orElse(null);
        if (found != null) {
            int published = Days.of(found.published());
            if (published <= reading.on || Days.of(found.head().date()) <= reading.on || into.threshold != Days.NONE) {
                into.announcement = found;
                into.announced = published;
            }
        }
    }

    /** The end that the depositary published, if it is earlier than the one computed. */
    static void terminated(Roll roll, Reading reading, TreatyReading into) {
        if (roll.treatyActs().announcements().isEmpty()) {
            return;
        }
        roll.treatyActs().announced(Subject.TERMINATION, reading.known).ifPresent(announcement -> {
            int published = Days.of(announcement.published());
            if (Math.min(published, Days.of(announcement.head().date())) <= reading.on) {
                into.end = published;
                into.endRule = DurationRule.TERMINATION_ANNOUNCED;
            }
        });
    }
}

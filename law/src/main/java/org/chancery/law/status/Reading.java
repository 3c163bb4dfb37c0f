package org.chancery.law.status;

import org.chancery.law.calendar.Days;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.threshold.Gate;
import org.chancery.law.threshold.Tally;
import org.jspecify.annotations.Nullable;

/**
 * One reading of the holdings for one question. Holds what the rules share while they answer it: the two days, the running count, and the
 * agreements being asked about at the moment, so that agreements which depend on each other in a circle end as "left out" and not in a loop.
 * Used by one thread.
 */
final class Reading {
    final Compiled compiled;
    final int on;
    final int known;
    final Tally tally = new Tally();
    private final boolean @Nullable [] asking;

    private Reading(Compiled compiled, int on, int known, boolean @Nullable [] asking) {
        this.compiled = compiled;
        this.on = on;
        this.known = known;
        this.asking = asking;
    }

    static Reading of(Compiled compiled, AsAt when) {
        return new Reading(compiled, Days.of(when.on()), Days.of(when.knownAt()), null);
    }

    /** Reads an agreement as a whole. */
    TreatyReading read(AgreementLaw law, TreatyReading into) {
        AgreementLaw.Edition edition = law.edition(known);
        Gate gate = GateRules.gate(law, edition.roll(), this);
        return read(law, edition, gate, into);
    }

    /** As {@link #read(AgreementLaw, TreatyReading)}, with the gate already made. */
    TreatyReading read(AgreementLaw law, AgreementLaw.Edition edition, @Nullable Gate gate, TreatyReading into) {
        into.clear();
        EntryRules.read(law, edition, gate, this, into);
        if (!law.unlimited || compiled.extended(law)) {
            TermRules.read(law, this, into);
        }
        EntryRules.terminated(edition.roll(), this, into);
        if (law.consent != null && law.consent.parent().isPresent()) {
            into.parent = ParentMembership.of(law, this);
        }
        return into;
    }

    /** Reads an agreement on which another depends; null when it is not held, or depends on itself. {@code day} replaces the question's. */
    @Nullable
    TreatyReading related(AgreementLaw asker, AgreementId other, int day) {
        AgreementLaw law = compiled.find(other);
        Reading reading = law == null ? null : of(asker, law, day);
        return law == null || reading == null ? null : reading.read(law, new TreatyReading());
    }

    /** The reading of another agreement on which {@code asker} depends; null when that one depends on {@code asker} in its turn. */
    @Nullable
    Reading of(AgreementLaw asker, AgreementLaw other, int day) {
        if (other == asker || asking != null && asking[other.number]) {
            return null;
        }
        boolean[] asked = asking == null ? new boolean[compiled.size()] : asking.clone();
        asked[asker.number] = true;
        return new Reading(compiled, day, known, asked);
    }
}

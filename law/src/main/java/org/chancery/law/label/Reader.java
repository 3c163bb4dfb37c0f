package org.chancery.law.label;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.chancery.law.instrument.Recipient;

/**
 * What an authorisation in force lets a person in a mandate read.
 *
 * @param actsFor the State or body of the mandate
 * @param level up to which the person is authorised
 * @param caveats that the authorisation names
 * @param cases that the person needs to know
 * @param conflicts cases in which the person has a conflict of interest
 * @param briefedUntil last day of the briefing; empty if the person was never briefed
 */
public record Reader(
        Recipient actsFor,
        Level level,
        SortedSet<Caveat> caveats,
        SortedSet<CaseId> cases,
        SortedSet<CaseId> conflicts,
        Optional<LocalDate> briefedUntil) {

    public Reader {
        caveats = Sets.sorted(caveats);
        cases = Sets.sorted(cases);
        conflicts = Sets.sorted(conflicts);
    }

    /** Whether the briefing still holds on the day. */
    boolean isBriefedOn(LocalDate day) {
        return briefedUntil.isPresent() && !day.isAfter(briefedUntil.get());
    }
}

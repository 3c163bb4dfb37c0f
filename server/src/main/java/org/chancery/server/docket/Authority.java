package org.chancery.server.docket;

import java.time.LocalDate;
import java.util.List;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;

/** Whether a person may sign for a State, by the dated list and VCLT art. 7. The program points out and never chooses between claimants. */
public enum Authority {
    /** The kind of instrument asks for no signature of this rank. */
    NOT_NEEDED,
    /** The office represents the State by itself, and the list names the person in it (VCLT art. 7(2)(a)). */
    BY_OFFICE,
    /** The office represents the State by itself; the list does not say who holds it. */
    BY_OFFICE_NOT_LISTED,
    /** The list names another person in this office on that day. */
    OFFICE_HELD_BY_ANOTHER,
    /** Two persons are on the list in the same office on the same day: the competent organ decides. */
    TWO_CLAIMANTS,
    /** Full powers are on the list (VCLT art. 7(1)(a)). */
    FULL_POWERS_HELD,
    /** Full powers of this person had ended or had not begun. */
    FULL_POWERS_NOT_THEN,
    /** No full powers are on the list. */
    FULL_POWERS_MISSING;

    /** Whether acceptance has to wait until the competent organ has decided who represents the State. */
    public boolean isForTheOrgan() {
        return this == TWO_CLAIMANTS;
    }

    /** Whether an examiner has nothing to object to. */
    public boolean isInOrder() {
        return this == NOT_NEEDED || this == BY_OFFICE || this == FULL_POWERS_HELD;
    }

    /** Judges a signature of a day. */
    public static Authority of(
            List<Signatory> list,
            InstrumentKind kind,
            StateCode state,
            AgreementId agreement,
            String name,
            SigningOffice office,
            LocalDate signed) {
        if (!kind.fullPowers()) {
            return NOT_NEEDED;
        }
        List<Signatory> own =
                list.stream().filter(it -> it.state().equals(state)).toList();
        if (office.needsNoFullPowers()) {
            return byOffice(own, name, office, signed);
        }
        List<Signatory> powers = own.stream()
                .filter(it -> it.office() == SigningOffice.OTHER && it.isNamed(name) && it.covers(agreement))
                .toList();
        if (powers.isEmpty()) {
            return FULL_POWERS_MISSING;
        }
        return powers.stream().anyMatch(it -> it.holdsOn(signed)) ? FULL_POWERS_HELD : FULL_POWERS_NOT_THEN;
    }

    private static Authority byOffice(List<Signatory> own, String name, SigningOffice office, LocalDate signed) {
        List<Signatory> holders = own.stream()
                .filter(it -> it.office() == office && it.holdsOn(signed))
                .toList();
        if (holders.isEmpty()) {
            return BY_OFFICE_NOT_LISTED;
        }
        if (holders.stream().anyMatch(it -> !it.isNamed(holders.getFirst().name()))) {
            return TWO_CLAIMANTS;
        }
        return holders.getFirst().isNamed(name) ? BY_OFFICE : OFFICE_HELD_BY_ANOTHER;
    }
}

package org.chancery.law.roll;

import org.chancery.law.act.TreatyAct;
import org.chancery.law.instrument.StateCode;

/**
 * One line of a roll while it is being written.
 *
 * @param from first day on which the line can matter: its date, or the earlier effective date of a succession
 * @param extra a second date, by kind: stated effect, last day, end of a conflict, published date; {@code Days.NONE} for none
 * @param form ordinal of the form of consent, for a consent
 * @param flags bits of {@link Roll}
 */
record Line(
        StateCode state, byte kind, int from, int date, int known, int extra, byte form, byte flags, TreatyAct act) {}

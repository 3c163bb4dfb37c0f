package org.chancery.law.label;

import java.time.LocalDate;
import org.chancery.law.instrument.Recipient;

/** An originator agreed, on a date, to a change of a label. */
public record OriginatorConsent(Recipient originator, LocalDate date) {}

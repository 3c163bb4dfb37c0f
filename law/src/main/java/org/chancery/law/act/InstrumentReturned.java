package org.chancery.law.act;

import org.chancery.law.instrument.LocalizedText;

/** An instrument is returned to the State for correction; it does not count until accepted. */
public record InstrumentReturned(ActHead head, ActId instrument, LocalizedText reason) implements TreatyAct {}

package org.chancery.law.act;

import org.chancery.law.instrument.LocalizedText;

/** A difference about an instrument is brought to the attention of all (VCLT art. 77(2)). */
public record InstrumentReferred(ActHead head, ActId instrument, LocalizedText reason) implements TreatyAct {}

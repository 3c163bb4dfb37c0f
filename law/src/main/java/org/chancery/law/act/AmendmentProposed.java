package org.chancery.law.act;

import org.chancery.law.instrument.LocalizedText;

/** An amendment is proposed; {@code amendment} is its name in this agreement. */
public record AmendmentProposed(ActHead head, String amendment, LocalizedText summary) implements TreatyAct {}

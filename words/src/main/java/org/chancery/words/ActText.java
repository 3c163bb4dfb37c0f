package org.chancery.words;

import java.util.OptionalLong;
import org.chancery.law.act.ActId;
import org.chancery.law.instrument.AgreementId;

/** A reference to an act: what it is in words, and where to find it. {@code number} is empty outside a register. */
public record ActText(AgreementId agreement, ActId id, String text, OptionalLong number) {}

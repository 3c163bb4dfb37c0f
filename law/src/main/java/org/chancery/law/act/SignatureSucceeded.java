package org.chancery.law.act;

import java.time.LocalDate;
import java.util.Optional;

/** Succession to a signature of the predecessor State. */
public record SignatureSucceeded(ActHead head, Optional<LocalDate> effectiveOn) implements TreatyAct {}

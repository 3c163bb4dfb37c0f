package org.chancery.law.act;

import java.time.LocalDate;
import java.util.Optional;

/** Suspension of a State by the competent organ; {@code until} is the last day, where stated. */
public record Suspension(ActHead head, LocalDate from, Optional<LocalDate> until) implements TreatyAct {}

package org.chancery.law.act;

import java.time.LocalDate;
import java.util.Optional;

/** A person's recorded decision whether an armed conflict prolongs a withdrawal (Mine Ban Convention art. 20(3)). */
public record ConflictDecision(ActHead head, ActId denunciation, boolean prolongs, Optional<LocalDate> conflictEnded)
        implements TreatyAct {}

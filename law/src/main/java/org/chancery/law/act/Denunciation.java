package org.chancery.law.act;

import java.time.LocalDate;
import java.util.Optional;

/** Notice of withdrawal or denunciation; {@code statedEffect} is the date that the notice names. */
public record Denunciation(ActHead head, Optional<LocalDate> statedEffect) implements TreatyAct {}

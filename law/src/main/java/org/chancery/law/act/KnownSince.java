package org.chancery.law.act;

import java.time.LocalDate;

/** From when an act was known: a notification date, or the act's own date, then marked as assumed. Calendar date of the depositary. */
public record KnownSince(LocalDate date, boolean assumed) {}

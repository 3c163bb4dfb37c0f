package org.chancery.server.technologies;

import java.time.LocalDate;
import org.chancery.law.instrument.StateCode;

/** A State that has joined the notification of another, by the act of this number. */
public record Joined(long number, StateCode state, LocalDate date) {}

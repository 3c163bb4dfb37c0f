package org.chancery.server.pages.question;

import java.time.LocalDate;

/** A date that a reader may want to jump to, with its name in the reader's language. */
public record KeyDate(LocalDate date, String label) {}

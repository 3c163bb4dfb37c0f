package org.chancery.server.identity;

import java.time.LocalDate;

/**
 * Something official that happened lately, for everybody to read.
 *
 * @param on its day
 * @param title in the language of the page
 * @param path where it is read, below the language
 */
public record Change(LocalDate on, String title, String path) {}

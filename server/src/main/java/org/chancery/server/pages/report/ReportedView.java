package org.chancery.server.pages.report;

/** The report is kept; {@code about} is a path on this site to go back to, or empty. */
public record ReportedView(long number, String about) {}

package org.chancery.server.persons;

/**
 * The form of a new organ or delegation.
 *
 * @param form as it was filled in
 * @param direct whether it is recorded at once
 * @param fault key of the text that says what went wrong, or empty
 */
public record OfficeView(OfficeForm form, boolean direct, String fault) {}

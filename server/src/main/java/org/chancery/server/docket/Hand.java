package org.chancery.server.docket;

/**
 * The hand that does a step.
 *
 * @param reader in whose name the database is read
 * @param person random reference of the person
 * @param office whom the person serves, as public records name it
 */
public record Hand(String reader, String person, String office) {}

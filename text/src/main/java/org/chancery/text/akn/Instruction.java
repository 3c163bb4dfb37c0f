package org.chancery.text.akn;

/**
 * An XML processing instruction, kept on a round trip.
 *
 * @param target its name
 * @param value the rest, empty for none
 */
public record Instruction(String target, String value) implements Node {}

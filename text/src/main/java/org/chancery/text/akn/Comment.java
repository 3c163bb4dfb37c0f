package org.chancery.text.akn;

/**
 * An XML comment, kept on a round trip.
 *
 * @param value what stands between the comment marks
 */
public record Comment(String value) implements Node {}

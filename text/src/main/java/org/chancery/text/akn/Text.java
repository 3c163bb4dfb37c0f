package org.chancery.text.akn;

/**
 * A run of characters.
 *
 * @param value the characters, unescaped
 */
public record Text(String value) implements Node {}

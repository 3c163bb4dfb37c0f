package org.chancery.server.library;

/**
 * What a load added.
 *
 * @param agreements agreements described anew or for the first time
 * @param acts acts that the register did not hold
 */
public record Loaded(int agreements, int acts) {}

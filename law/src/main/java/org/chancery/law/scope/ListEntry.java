package org.chancery.law.scope;

import org.chancery.law.instrument.LocalizedText;

/**
 * One entry of an edition of a list, with its title in own words.
 *
 * @param mayBeProhibited whether a treaty may prohibit what the entry names, so that the entry is marked; lists themselves prohibit nothing
 */
public record ListEntry(String code, LocalizedText title, boolean mayBeProhibited) {}

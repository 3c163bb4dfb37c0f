package org.chancery.server.docket.page;

import java.util.Optional;

/**
 * An act that an instrument became.
 *
 * @param number in the register
 * @param title with its date; empty until the public record has it
 * @param notice number of the depositary notification that tells of it, once it is issued
 */
public record RecordedAct(String number, String title, Optional<String> notice) {}

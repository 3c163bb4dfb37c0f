package org.chancery.server.pages.record;

import java.time.Instant;

/**
 * What the register says of an act.
 *
 * @param ordinal which log, from 1; a successor log has the next
 * @param number number in the register, from 0 in the order of recording
 * @param recorded when the register recorded it, UTC
 * @param kind kind of the entry, as the log names it
 * @param leafHash hash of the leaf (RFC 6962), in hexadecimal digits
 */
public record RegisterEntry(int ordinal, long number, Instant recorded, String kind, String leafHash) {}

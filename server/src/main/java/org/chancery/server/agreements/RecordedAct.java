package org.chancery.server.agreements;

import java.time.Instant;
import org.chancery.law.act.Act;

/**
 * A public act of an agreement with its place in the register.
 *
 * @param number in the register
 * @param recorded when the register recorded it, UTC milliseconds
 * @param kind the register's name of its kind, for example {@code treaty.ratification}
 * @param act what it says in law
 */
public record RecordedAct(long number, Instant recorded, String kind, Act act) {}

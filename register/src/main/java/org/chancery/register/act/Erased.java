package org.chancery.register.act;

import java.util.Optional;
import org.chancery.register.envelope.Kind;

/**
 * An act that was erased, as projectors hear of it.
 *
 * @param number of the act
 * @param kind its kind
 * @param label label under which it was recorded
 * @param remains the act without names of persons, to be projected anew in place of what was; empty if nothing but the number remains
 */
public record Erased(ActNumber number, Kind kind, int label, Optional<Act> remains) {}

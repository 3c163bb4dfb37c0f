package org.chancery.law.decision;

/**
 * Where it is doubtful under which rule a matter falls, one applies unless the organ decides otherwise (CWC art. VIII(18)).
 *
 * @param unlessDecided name of the rule that applies unless the organ decides otherwise, for example that on substance
 * @param otherwise name of the rule that applies where it does, for example that on procedure
 * @param decidedBy name of the rule by which that is decided
 */
public record Preliminary(String unlessDecided, String otherwise, String decidedBy) {}

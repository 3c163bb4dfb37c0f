package org.chancery.law.rule;

import java.util.List;

/** Whether a technology is within an agreement. */
public enum ScopeRule implements Rule {
    /** The technology is within the agreement. */
    IN_SCOPE(1),
    /** The technology is not within the agreement. */
    OUT_OF_SCOPE(1),
    /** Whether the technology is within the agreement is contested. */
    SCOPE_CONTESTED(1),
    /** Whether the technology is within the agreement is not decided. */
    SCOPE_NOT_DECIDED(1),
    /** Asked {asked}, {state} said yes: {why} */
    SCOPE_ELEMENT_MET(1, "asked", "state", "why"),
    /** Asked {asked}, {state} said no: {why} */
    SCOPE_ELEMENT_NOT_MET(1, "asked", "state", "why"),
    /** Asked {asked}, {state} said that it is disputed: {why} */
    SCOPE_ELEMENT_DISPUTED(1, "asked", "state", "why"),
    /** Asked {asked}, {state} said that it is not known: {why} */
    SCOPE_ELEMENT_NOT_KNOWN(1, "asked", "state", "why"),
    /** This part of the definition is met: {limb}. */
    SCOPE_LIMB_MET(1, "limb"),
    /** On {on} {state} stated the effects: {effects}. */
    SCOPE_EFFECTS_STATED(1, "state", "on", "effects"),
    /** The effects are not meant for the purpose that the definition names; whether that takes the technology out of it is for the organ. */
    SCOPE_PURPOSE_OPEN(1),
    /** This is still to be answered: {asked} */
    SCOPE_QUESTION_OPEN(1, "asked"),
    /** On {on} {state} contested the outcome: {why} */
    SCOPE_CONTESTED_BY(1, "state", "on", "why"),
    /** The decision of {organ} of {on} was about answers that have changed since. */
    SCOPE_DECISION_OVERTAKEN(1, "organ", "on"),
    /** The answers alone give: {outcome}. */
    SCOPE_TEST_GAVE(1, "outcome"),
    /** On {on} {organ} decided that the technology is within the agreement: {why} */
    SCOPE_DECIDED_IN(1, "organ", "on", "why"),
    /** On {on} {organ} decided that the technology is not within the agreement: {why} */
    SCOPE_DECIDED_OUT(1, "organ", "on", "why");

    private final int version;
    private final List<String> carries;

    ScopeRule(int version, String... carries) {
        this.version = version;
        this.carries = List.of(carries);
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public List<String> carries() {
        return carries;
    }
}

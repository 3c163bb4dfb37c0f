package org.chancery.law.act;

/** A State objects to an amendment under a tacit procedure, or opts out. */
public record AmendmentObjected(ActHead head, String amendment) implements TreatyAct {}

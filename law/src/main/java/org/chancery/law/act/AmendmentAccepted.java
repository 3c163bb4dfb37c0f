package org.chancery.law.act;

/** A State accepts an amendment. */
public record AmendmentAccepted(ActHead head, String amendment) implements TreatyAct {}

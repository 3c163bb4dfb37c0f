package org.chancery.law.act;

/** A signatory makes clear that it will not become a party (VCLT art. 18(a)). */
public record NotToBecomeParty(ActHead head) implements TreatyAct {}

package org.chancery.law.act;

/** Confirmation of a signature ad referendum (VCLT art. 12(2)(b)). */
public record SignatureConfirmed(ActHead head, ActId signature) implements TreatyAct {}

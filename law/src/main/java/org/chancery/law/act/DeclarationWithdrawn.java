package org.chancery.law.act;

/** Withdrawal of a declaration. */
public record DeclarationWithdrawn(ActHead head, ActId declaration) implements TreatyAct {}

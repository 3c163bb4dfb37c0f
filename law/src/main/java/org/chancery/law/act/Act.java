package org.chancery.law.act;

/** An official or reported fact about an agreement. */
public sealed interface Act permits TreatyAct, ModelActStep {

    ActHead head();
}

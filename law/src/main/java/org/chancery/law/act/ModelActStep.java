package org.chancery.law.act;

/** A step in the life of a model act. None of them binds a State. */
public sealed interface ModelActStep extends Act permits Milestone, NationalUptake {}

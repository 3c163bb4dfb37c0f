package org.chancery.law.review;

import org.chancery.law.instrument.StateCode;

/** A State shows the others its answer to one question: answers tell of legal weak points, so nothing is shown without. */
public record Release(StateCode state, Question question) {}

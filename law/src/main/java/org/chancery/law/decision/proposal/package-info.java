/** Amendments to a proposal: in which order they are voted on, and which fall without a vote. */
@NullMarked
package org.chancery.law.decision.proposal;

import org.jspecify.annotations.NullMarked;

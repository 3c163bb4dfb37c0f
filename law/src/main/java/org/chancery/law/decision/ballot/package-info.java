/** Ballots: positions as acts, the state of a ballot at any instant as it was known at another, and the count with its steps. */
@NullMarked
package org.chancery.law.decision.ballot;

import org.jspecify.annotations.NullMarked;

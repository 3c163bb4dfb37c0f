@NullMarked
package org.chancery.law.decision.proposal;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.chancery.law.decision.ballot;

import org.jspecify.annotations.NullMarked;

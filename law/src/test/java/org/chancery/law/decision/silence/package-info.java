@NullMarked
package org.chancery.law.decision.silence;

import org.jspecify.annotations.NullMarked;

/** Conditions for entry into force, counted act by act (domain reference 04, section 3.1). */
@NullMarked
package org.chancery.law.threshold;

import org.jspecify.annotations.NullMarked;

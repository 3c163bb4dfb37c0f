@NullMarked
package org.chancery.law.decision;

import org.jspecify.annotations.NullMarked;

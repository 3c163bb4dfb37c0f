@NullMarked
package org.chancery.law.prohibition;

import org.jspecify.annotations.NullMarked;

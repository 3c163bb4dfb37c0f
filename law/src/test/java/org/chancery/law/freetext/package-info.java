@NullMarked
package org.chancery.law.freetext;

import org.jspecify.annotations.NullMarked;

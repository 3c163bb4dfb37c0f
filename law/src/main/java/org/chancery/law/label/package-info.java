/** Labels of documents: what they say, who may read under them on a day and why, how they combine and change (domain reference 06). */
@NullMarked
package org.chancery.law.label;

import org.jspecify.annotations.NullMarked;

/** Whether a technology is within an agreement, and how public lists class it: definitions, lists and classes are data (domain reference 02). */
@NullMarked
package org.chancery.law.scope;

import org.jspecify.annotations.NullMarked;

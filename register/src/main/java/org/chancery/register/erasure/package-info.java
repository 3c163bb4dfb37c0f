/** Erasure of names of persons and of restricted acts: the rule, what it does to the tables, and how no restore undoes it. */
@NullMarked
package org.chancery.register.erasure;

import org.jspecify.annotations.NullMarked;

/** How an organ decides: its rules of procedure as data, its members and their votes, and the steps of an answer (domain reference 05). */
@NullMarked
package org.chancery.law.decision;

import org.jspecify.annotations.NullMarked;

/** Who is bound by what, since when, and how it is known: the status rules of domain reference 04, sections 3 to 5. */
@NullMarked
package org.chancery.law.status;

import org.jspecify.annotations.NullMarked;

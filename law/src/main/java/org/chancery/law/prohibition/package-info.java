/** Which prohibitions, restrictions and commitments bind a State on a day, by treaty and custom, computed from the record (domain reference 01). */
@NullMarked
package org.chancery.law.prohibition;

import org.jspecify.annotations.NullMarked;

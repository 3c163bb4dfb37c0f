/** What would follow if an instrument were accepted: asked before anybody accepts it, of the record as it is and as it would be. */
@NullMarked
package org.chancery.law.deposit;

import org.jspecify.annotations.NullMarked;

/** Treaty actions and the steps of a model act: what States, organs and depositaries did, and when. */
@NullMarked
package org.chancery.law.act;

import org.jspecify.annotations.NullMarked;

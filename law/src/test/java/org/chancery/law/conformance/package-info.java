/** The engine against real treaties: reads the development set named by CHANCERY_CONFORMANCE_DATA and compares every published date. */
@NullMarked
package org.chancery.law.conformance;

import org.jspecify.annotations.NullMarked;

/** Status pages of the United Nations Treaty Collection, read as published. */
@NullMarked
package org.chancery.packages.untc;

import org.jspecify.annotations.NullMarked;

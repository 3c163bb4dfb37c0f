/** What all imports share: drafts of acts, what could not be placed, differences to an earlier import, the report. */
@NullMarked
package org.chancery.packages.importing;

import org.jspecify.annotations.NullMarked;

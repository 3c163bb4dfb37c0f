/**
 * Labels as the database enforces them: each distinct label once, authorisations as acts, and from both which reader may read under which
 * label and when.
 *
 * <p>Other modules ask {@link org.chancery.server.labels.Labels} for the number of a label, record authorisations by
 * {@link org.chancery.server.labels.AuthorisationActs} and make their tables as docs/schema.md says.
 */
@NullMarked
package org.chancery.server.labels;

import org.jspecify.annotations.NullMarked;

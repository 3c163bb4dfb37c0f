/** The envelope of a leaf: kind, recorded time and two salted commitments, and the openings that match them. */
@NullMarked
package org.chancery.register.envelope;

import org.jspecify.annotations.NullMarked;

/**
 * The register of technologies under an agreement: what States notify, who reads it, and what everybody sees of it (domain reference 02).
 * It holds no performance, targeting or design parameter and has no field for one.
 *
 * <p>Other modules ask {@link org.chancery.server.technologies.Technologies}.
 */
@NullMarked
package org.chancery.server.technologies;

import org.jspecify.annotations.NullMarked;

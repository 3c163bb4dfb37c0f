/**
 * Persons, their mandates and how they sign in. Mandates are acts that name offices; credentials are work.
 *
 * <p>Other modules ask {@link org.chancery.server.identity.mandate.Mandates} and fill start pages by
 * {@link org.chancery.server.identity.TaskSource}.
 */
@NullMarked
package org.chancery.server.identity;

import org.jspecify.annotations.NullMarked;

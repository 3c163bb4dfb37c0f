/**
 * Agreements and their acts: how they are recorded, projected into fact tables and held in memory for readers.
 *
 * <p>Other modules ask {@link org.chancery.server.agreements.Agreements}.
 */
@NullMarked
package org.chancery.server.agreements;

import org.jspecify.annotations.NullMarked;

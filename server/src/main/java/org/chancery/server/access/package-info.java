/**
 * Who has read what: an append-only log of every read of a labelled item, kept under the item's own label.
 *
 * <p>Modules that show labelled items call {@link org.chancery.server.access.AccessLog} before they answer.
 */
@NullMarked
package org.chancery.server.access;

import org.jspecify.annotations.NullMarked;

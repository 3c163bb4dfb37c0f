/**
 * Sealed papers: files that their sender has encrypted to the recipients' public keys, in the age format, before they came here. The server
 * keeps the bytes and can neither open, preview nor scan them; it knows sender, recipients, size, hash and label.
 *
 * <p>Other modules put them on their own documents by {@link org.chancery.server.sealed.SealedFiles} and the template
 * {@code sealed/part/form}.
 */
@NullMarked
package org.chancery.server.sealed;

import org.jspecify.annotations.NullMarked;

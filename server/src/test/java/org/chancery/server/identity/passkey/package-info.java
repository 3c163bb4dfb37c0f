/** Passkeys (W3C Web Authentication). */
@NullMarked
package org.chancery.server.identity.passkey;

import org.jspecify.annotations.NullMarked;

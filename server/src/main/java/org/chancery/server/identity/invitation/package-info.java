/** Links that open an account: set-up, invitation, recovery. */
@NamedInterface("invitation")
@NullMarked
package org.chancery.server.identity.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

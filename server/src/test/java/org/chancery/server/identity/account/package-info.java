@NamedInterface("account")
@NullMarked
package org.chancery.server.identity.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

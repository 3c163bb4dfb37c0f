@NamedInterface("login")
@NullMarked
package org.chancery.server.identity.login;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

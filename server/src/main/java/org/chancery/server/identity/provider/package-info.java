/** The organisation's own identity provider (OpenID Connect). */
@NullMarked
package org.chancery.server.identity.provider;

import org.jspecify.annotations.NullMarked;

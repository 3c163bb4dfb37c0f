/** The pages of sign-in, account, persons and mandates. */
@NullMarked
package org.chancery.server.identity.page;

import org.jspecify.annotations.NullMarked;

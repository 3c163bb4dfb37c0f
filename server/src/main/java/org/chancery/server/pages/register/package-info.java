/** The register as a ledger, and how to check it. */
@NullMarked
package org.chancery.server.pages.register;

import org.jspecify.annotations.NullMarked;

/** The register as this server runs it: opening, appending, the public log under {@code /log}, health. */
@NullMarked
package org.chancery.server.ledger;

import org.jspecify.annotations.NullMarked;

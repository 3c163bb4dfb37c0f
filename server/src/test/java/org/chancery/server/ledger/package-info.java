@NullMarked
package org.chancery.server.ledger;

import org.jspecify.annotations.NullMarked;

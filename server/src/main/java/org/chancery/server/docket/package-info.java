/**
 * The docket: from a paper that a State sends to an official act, by the functions of a depositary (VCLT arts. 76 to 80).
 *
 * <p>Everything here is work, not fact: only acceptance by two persons makes an act.
 */
@NullMarked
package org.chancery.server.docket;

import org.jspecify.annotations.NullMarked;

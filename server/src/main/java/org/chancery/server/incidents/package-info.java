/**
 * Security incidents: from a report or an inventory to a closed case with its lessons, with the clocks of the notices that are owed (domain
 * reference 06, section 3.5).
 *
 * <p>Other modules open one by {@link org.chancery.server.incidents.Incidents#open}.
 */
@NullMarked
package org.chancery.server.incidents;

import org.jspecify.annotations.NullMarked;

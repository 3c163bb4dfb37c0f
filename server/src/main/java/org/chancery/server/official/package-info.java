/**
 * Official acts: proposed by one person, confirmed by a different one, then recorded. Other modules ask
 * {@link org.chancery.server.official.OfficialActs}.
 */
@NullMarked
package org.chancery.server.official;

import org.jspecify.annotations.NullMarked;

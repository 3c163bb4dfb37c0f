/** Questions about an agreement that need no server: status, explanation, relation, timeline. */
@NullMarked
package org.chancery.cli.ask;

import org.jspecify.annotations.NullMarked;

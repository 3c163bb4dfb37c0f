/** Tests of the registry of numbered copies. */
@NullMarked
package org.chancery.server.copies;

import org.jspecify.annotations.NullMarked;

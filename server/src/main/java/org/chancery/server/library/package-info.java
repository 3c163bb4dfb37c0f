/** Loads agreement packages into the register: the reference library at the first start, others on command. */
@NullMarked
package org.chancery.server.library;

import org.jspecify.annotations.NullMarked;

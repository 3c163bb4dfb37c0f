/** What every part needs to know of a run: its options, its progress lines and the errors a person can act on. */
@NullMarked
package org.chancery.server.operation;

import org.jspecify.annotations.NullMarked;

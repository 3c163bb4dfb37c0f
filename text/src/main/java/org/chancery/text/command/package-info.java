/** The commands {@code chancery text …}, without a command-line library: arguments in, streams out, exit code back. */
@NullMarked
package org.chancery.text.command;

import org.jspecify.annotations.NullMarked;

/** The group-committing writer: one transaction for many commands, one signed checkpoint for many transactions. */
@NullMarked
package org.chancery.register.writer;

import org.jspecify.annotations.NullMarked;

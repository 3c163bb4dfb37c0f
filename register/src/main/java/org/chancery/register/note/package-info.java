/** Signed notes, verifier keys and checkpoints (C2SP signed-note and tlog-checkpoint). */
@NullMarked
package org.chancery.register.note;

import org.jspecify.annotations.NullMarked;

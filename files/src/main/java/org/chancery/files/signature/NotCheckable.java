package org.chancery.files.signature;

import org.jspecify.annotations.Nullable;

/** The signatures of a document could not be checked; this says nothing of whether they are right. */
public final class NotCheckable extends Exception {
    private static final long serialVersionUID = 1L;

    NotCheckable(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}

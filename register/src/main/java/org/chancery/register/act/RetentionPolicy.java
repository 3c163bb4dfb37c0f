package org.chancery.register.act;

import org.chancery.register.envelope.Kind;

/** Says how long acts of each kind are kept. Given by the organisation; enforced by the register. */
@FunctionalInterface
public interface RetentionPolicy {
    /** Everything for ever. */
    RetentionPolicy KEEP_ALL = kind -> Retention.PERMANENT;

    /** The retention of a kind. */
    Retention of(Kind kind);
}

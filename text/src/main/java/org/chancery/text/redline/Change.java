package org.chancery.text.redline;

/**
 * One change as a person reads it.
 *
 * @param kind what happened
 * @param place where, for example {@code Art. 5(2)}
 * @param before the words that went, empty for none
 * @param after the words that came, empty for none
 */
public record Change(Kind kind, String place, String before, String after) {

    /** Kinds of change. */
    public enum Kind {
        /** Words took the place of others. */
        REPLACED,
        /** Words or provisions came in. */
        INSERTED,
        /** Words or provisions went out. */
        DELETED,
        /** A provision stands elsewhere; {@code before} is its old place. */
        MOVED
    }

    /** {@code Art. 5(2): 'may' → 'shall'}. */
    public String format() {
        return switch (kind) {
            case REPLACED -> place + ": '" + before + "' → '" + after + "'";
            case INSERTED -> place + ": inserted '" + after + "'";
            case DELETED -> place + ": deleted '" + before + "'";
            case MOVED -> place + ": moved from " + before + (after.isEmpty() ? "" : " ('" + after + "')");
        };
    }
}

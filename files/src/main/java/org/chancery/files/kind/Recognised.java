package org.chancery.files.kind;

/** What a file was found to be, whatever it is called. */
public sealed interface Recognised {

    /**
     * A kind on the list.
     *
     * @param nameFits false if the name ends otherwise; store it under the right one
     */
    record Allowed(FileKind kind, boolean nameFits) implements Recognised {}

    /**
     * Not to come in.
     *
     * @param mediaType what it was found to be
     * @param detail what was wrong, in English, for the log and the command line
     */
    record Refused(Reason reason, String mediaType, String detail) implements Recognised {}

    /** Why a file may not come in. */
    enum Reason {
        EMPTY,
        /** Of a kind that is not on the list, programs among them, whatever the name says. */
        KIND_NOT_ALLOWED,
        /** An office document made to carry macros; save it without. */
        MACRO_ENABLED,
        /** Protected by a password, so that nobody can look into it; sealed attachments are for that. */
        ENCRYPTED,
        TOO_LARGE,
        /** Begins like a kind on the list and is damaged, or is two kinds at once. */
        UNREADABLE
    }
}

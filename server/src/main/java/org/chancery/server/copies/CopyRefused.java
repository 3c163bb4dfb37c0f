package org.chancery.server.copies;

import java.util.List;

/** It cannot be done. Nothing was done; {@link #text} is the key of the text that says why and what would be right. */
public final class CopyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Why {
        FIELDS_MISSING,
        LABEL_SYNTAX,
        LABEL_PUBLIC,
        LABEL_NOT_YOURS,
        LABEL_ABOVE_MAXIMUM,
        FILE_OR_HASH,
        HASH_WRONG,
        NOT_A_PDF,
        FILE_HARMFUL,
        MALWARE,
        NOT_SCANNED,
        PDF_UNREADABLE,
        PDF_PROTECTED,
        PDF_DYNAMIC_FORM,
        PDF_PORTFOLIO,
        PDF_NO_PAGES,
        PDF_TOO_LARGE,
        NO_RESTRICTED_ACTS,
        NO_HOLDER,
        HOLDER_TWICE,
        HOLDER_UNKNOWN,
        HOLDER_WITHOUT_ACCESS,
        CONSENT_MISSING,
        CHANGED_MEANWHILE,
        ON_ITS_WAY,
        NOT_FROM_HERE,
        NOT_HERE,
        METHOD_MISSING,
        TWO_PERSONS_NEEDED,
        REASON_MISSING,
        PAPER_MISSING,
        QUERY_REASON_MISSING,
        CODE_LENGTH,
        CODE_CHARACTER,
        CODE_MISREAD,
        NO_PICTURE,
        NO_CODE,
        CODE_FOREIGN,
        NOT_IN_INVENTORY,
        INVENTORY_CLOSED,
        INVENTORY_EMPTY,
        LINES_HIDDEN
    }

    private final Why why;
    private final transient List<Object> values;

    /** A refusal; {@code values} are named in its text. */
    public CopyRefused(Why why, Object... values) {
        super(why.name());
        this.why = why;
        this.values = List.of(values);
    }

    /** Why. */
    public Why why() {
        return why;
    }

    /** Key of its text. */
    public String text() {
        return "copies.refused." + why;
    }

    /** What its text names. */
    public Object[] values() {
        return values.toArray();
    }
}

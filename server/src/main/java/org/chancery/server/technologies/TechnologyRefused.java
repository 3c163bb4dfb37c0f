package org.chancery.server.technologies;

import java.util.Optional;
import org.chancery.law.finding.Finding;

/** Something that cannot be recorded. Nothing was done; {@link #text} is the key of the text that says why and what would be right. */
public final class TechnologyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Why {
        NAME_MISSING,
        DESCRIPTION_MISSING,
        PURPOSE_MISSING,
        USE_MISSING,
        TOO_LONG,
        CLASS_MISSING,
        /** A choice is missing that the form always offers. */
        FORM_WRONG,
        AGREEMENT_NOT_HELD,
        NOT_A_PARTY,
        PARENT_UNKNOWN,
        /** The parent item stands under a label that readers of this one may not have. */
        PARENT_LABEL,
        THRESHOLD_UNKNOWN,
        PUBLISHED_ALREADY,
        REASON_MISSING,
        NOT_THE_NOTIFIER,
        JOINED_ALREADY,
        LABEL_WRONG,
        LABEL_UNSOUND,
        LABEL_NOT_YOURS,
        NO_RESTRICTED_ACTS,
        ANSWER_INCOMPLETE,
        SCOPE_STEP,
        SCOPE_NOTHING_TO_WITHDRAW,
        SCOPE_ORGAN,
        CLASSIFICATION,
        ON_ITS_WAY,
        CHANGED_MEANWHILE
    }

    private final Why why;
    private final transient Optional<Finding> finding;

    TechnologyRefused(Why why) {
        this(why, Optional.empty());
    }

    TechnologyRefused(Why why, Optional<Finding> finding) {
        super(why.name());
        this.why = why;
        this.finding = finding;
    }

    /** Why. */
    public Why why() {
        return why;
    }

    /** The reasons, where a rule gave them. */
    public Optional<Finding> finding() {
        return finding;
    }

    /** Key of its text. */
    public String text() {
        return "technologies.refused." + why;
    }
}

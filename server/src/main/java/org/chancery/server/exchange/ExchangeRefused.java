package org.chancery.server.exchange;

import java.util.Optional;
import org.chancery.law.finding.Finding;
import org.jspecify.annotations.Nullable;

/** It cannot be put in so. Nothing was done; {@link #text} is the key of the text that says why and what would be right. */
public final class ExchangeRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Why {
        TITLE_MISSING,
        BODY_MISSING,
        TOO_LONG,
        ADDRESSEE_MISSING,
        /** Somebody to whom it is addressed could not read it. */
        ADDRESSEE_NOT_RELEASED,
        /** The label names another originator than the party that writes. */
        NOT_THE_ORIGINATOR,
        /** Whoever writes could not read it afterwards. */
        AUTHOR_NOT_ADMITTED,
        LABEL_UNSOUND,
        ABOVE_MAXIMUM,
        /** The sources have nobody in common, or the label opens more than they do. */
        SOURCES_KEPT_CLOSER,
        CONSENT_MISSING,
        REASON_MISSING,
        REPLY_BY_PAST,
        DUE_MISSING,
        STATES_ONLY,
        /** Only what is above PUBLIC is transmitted so, and only where the log takes restricted acts. */
        NOT_RESTRICTED,
        TRANSMITTED_ALREADY,
        UPLOAD_MISSING,
        UNCHANGED,
        CHANGED_MEANWHILE
    }

    private final Why why;
    private final transient @Nullable Finding finding;

    /** A refusal. */
    public ExchangeRefused(Why why) {
        this(why, null);
    }

    /** A refusal with its reasons. */
    public ExchangeRefused(Why why, @Nullable Finding finding) {
        super(why.name());
        this.why = why;
        this.finding = finding;
    }

    /** Why. */
    public Why why() {
        return why;
    }

    /** The reasons one by one, where a rule gave them. */
    public Optional<Finding> finding() {
        return Optional.ofNullable(finding);
    }

    /** Key of its text. */
    public String text() {
        return "exchange.refused." + why;
    }
}

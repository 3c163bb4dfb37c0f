package org.chancery.server.guides;

import java.util.Locale;

/** A daily thing; its steps are the text {@code guide.topic.CODE}, one a line. */
public enum Topic {
    FIRST_DAY,
    TASKS,
    SECOND_PERSON,
    DEPOSIT,
    AFTER_DEPOSIT,
    ACKNOWLEDGE,
    OBJECT,
    ENTER,
    EXAMINE,
    ACCEPT,
    DIFFERENCE,
    NOTIFY,
    TEXTS,
    CORRECT,
    SIGNATORIES,
    PEOPLE,
    WRITE,
    LABEL,
    ANSWER,
    REQUEST,
    TRANSMIT,
    PAPERS,
    SEALED,
    ISSUE,
    ACCOUNT_FOR,
    INVENTORY,
    WHOSE,
    RELEASE,
    INCIDENT_REPORT,
    INCIDENT,
    AUTHORISE,
    SCHEMES,
    READS,
    ALONE,
    QUERIES,
    FIGURES,
    CHECK;

    /** As it stands in texts and addresses: {@code after-deposit}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

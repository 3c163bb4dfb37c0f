package org.chancery.law.review;

/** What a panel urges the notifier to do instead (Swedish Ordinance 2007:936). */
public enum Remedy {
    CHANGE_DESIGN,
    OTHER_PROJECT,
    LIMIT_USE,
    MODIFY_METHOD
}

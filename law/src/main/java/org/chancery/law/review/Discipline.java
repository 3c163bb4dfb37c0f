package org.chancery.law.review;

/** What a member of a panel is an expert in. */
public enum Discipline {
    LEGAL,
    MEDICAL,
    TECHNICAL,
    OPERATIONAL,
    ENVIRONMENTAL,
    HUMAN_RIGHTS
}

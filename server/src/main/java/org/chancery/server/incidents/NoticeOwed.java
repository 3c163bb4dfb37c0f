package org.chancery.server.incidents;

/** To whom a notice is owed. */
public enum NoticeOwed {
    /** Whoever issued what was lost or disclosed: at once, at most within the hours that are set (06, section 3.5). */
    ORIGINATOR,
    /** The supervisory authority for personal data, unless a risk to persons is unlikely (GDPR art. 33(1)). */
    AUTHORITY
}

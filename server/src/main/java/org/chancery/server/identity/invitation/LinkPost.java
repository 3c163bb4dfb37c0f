package org.chancery.server.identity.invitation;

import org.chancery.words.language.Language;

/** How a half of a link reaches a person's recorded address without passing through an officer's hands. */
public interface LinkPost {

    /** Whether mail can be sent at all. */
    boolean isOpen();

    /**
     * Sends a half; it is kept nowhere.
     *
     * @param contact recorded mail address
     * @param first whether it is the first half, with the address of the page in front
     * @param half what is sent
     * @return false if the mail server did not take it
     */
    boolean send(String contact, boolean first, String half, Language language);
}

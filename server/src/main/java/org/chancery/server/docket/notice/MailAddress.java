package org.chancery.server.docket.notice;

import java.util.regex.Pattern;

/** Which mail addresses are kept: a bare {@code addr-spec} (RFC 5322, 3.4.1) with a domain name, without display name, quotes or comments. */
public final class MailAddress {

    private static final int LONGEST = 254;

    private static final Pattern BARE =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");

    private MailAddress() {}

    /** Whether the text is one bare address, so that nothing of it can become another line or recipient of a message. */
    public static boolean isBare(String text) {
        return text.length() <= LONGEST && BARE.matcher(text).matches();
    }
}

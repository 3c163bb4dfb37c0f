package org.chancery.server.pages.shared;

import java.util.Locale;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.pages.record.HeldRecord;
import org.chancery.server.web.NotFound;

/** State codes in addresses. */
public final class StatePaths {
    private StatePaths() {}

    /**
     * The participant of an address.
     *
     * @throws NotFound where it is not a code that has a name here
     */
    public static StateCode known(HeldRecord record, String text) {
        try {
            var code = new StateCode(text.toUpperCase(Locale.ROOT));
            if (record.names().knows(code)) {
                return code;
            }
        } catch (IllegalArgumentException e) {
            // not a code at all: the same as an unknown one
        }
        throw new NotFound();
    }
}

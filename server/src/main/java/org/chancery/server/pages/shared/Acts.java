package org.chancery.server.pages.shared;

import java.util.OptionalLong;
import org.chancery.law.act.Act;
import org.chancery.law.act.ActId;
import org.chancery.law.instrument.AgreementId;
import org.chancery.words.ActText;

/** Addresses of acts below the language. */
public final class Acts {
    private Acts() {}

    public static String path(ActText act) {
        return path(act.agreement(), act.id(), act.number());
    }

    public static String path(Act act) {
        return path(act.head().agreement(), act.head().id(), act.head().number());
    }

    /** By register number where there is one; the page itself shows the permanent address with the log's ordinal. */
    private static String path(AgreementId agreement, ActId id, OptionalLong number) {
        return number.isPresent() ? "/acts/" + number.getAsLong() : "/agreements/" + agreement + "/acts/" + id;
    }
}

package org.chancery.server.pages.agreement;

import org.chancery.law.act.Act;
import org.chancery.law.instrument.LocalizedText;

/** Our one-line summary of what an act says, where it has one. */
public final class StatementTexts {
    private StatementTexts() {}

    public static LocalizedText summary(Act act) {
        return StatementKinds.of(act).map(read -> read.statement().summary()).orElseGet(LocalizedText::none);
    }
}

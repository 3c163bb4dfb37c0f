package org.chancery.cli.source;

import java.util.Locale;
import org.chancery.cli.refusal.Refusal;
import org.chancery.law.instrument.StateCode;
import org.chancery.packages.state.States;
import org.chancery.words.name.Case;
import org.chancery.words.name.StateName;

/** The participant that a user means: a code, or a name in English or Russian. */
public final class Participants {

    private Participants() {}

    /** @throws Refusal where neither a code nor a name is known, with what would be right */
    public static StateCode named(String given, Opened opened) {
        var upper = given.toUpperCase(Locale.ROOT);
        if (upper.matches("[A-Z]{3}|ORG-[A-Z0-9-]{1,40}")) {
            var code = new StateCode(upper);
            if (States.isKnown(code) || opened.agreement().fictional() && States.isUserAssigned(code)) {
                return code;
            }
        }
        return opened.states().all().stream()
                .filter(name -> name.english().equalsIgnoreCase(given)
                        || name.in(Case.NOMINATIVE).equalsIgnoreCase(given))
                .map(StateName::code)
                .findFirst()
                .or(() -> States.named(given))
                .orElseThrow(() -> new Refusal("There is no State " + given + ". Should be: " + States.remedy(given)));
    }
}

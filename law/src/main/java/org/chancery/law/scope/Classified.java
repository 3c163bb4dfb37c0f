package org.chancery.law.scope;

import java.time.LocalDate;
import java.util.List;
import org.chancery.law.act.ActId;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.Recipient;

/**
 * The act by which somebody compares a technology with an edition of a list.
 *
 * @param entries codes, without repetition; empty exactly where the fit is NONE
 * @param by a State or a body
 */
public record Classified(
        ActId id,
        LocalDate date,
        Recipient by,
        String list,
        String edition,
        List<String> entries,
        Fit fit,
        LocalizedText reason) {
    public Classified {
        entries = List.copyOf(entries);
    }
}

package org.chancery.server.pages.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Source;
import org.chancery.law.instrument.StateCode;

/**
 * What stands at the foot of every page about the record.
 *
 * @param title what is cited
 * @param permanent path and query below the language that show the same for ever
 * @param address the same as a whole address, for a citation
 * @param cited the day of the citation
 * @param agreement what the list of changes is narrowed to
 */
public record Foot(
        String title,
        String permanent,
        String address,
        LocalDate cited,
        Optional<AgreementId> agreement,
        Optional<StateCode> state,
        List<Source> sources) {
    public Foot {
        sources = List.copyOf(sources);
    }
}
